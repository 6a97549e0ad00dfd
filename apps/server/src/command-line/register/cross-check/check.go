// Checks a log, an earlier checkpoint of it and receipts with Go's own golang.org/x/mod/sumdb packages and no network.
// Usage: check LOG_DIR LOG_PUB EARLIER_CHECKPOINT WITNESS_PUBS_FILE QUORUM RECEIPTS_DIR
// RECEIPTS_DIR holds N.receipt beside N.entry. Prints what it checked; anything wrong ends it with 1.
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

func must(err error, what string) {
	if err != nil {
		fmt.Printf("%s: %v\n", what, err)
		os.Exit(1)
	}
}

func need(holds bool, what string) {
	if !holds {
		fmt.Println(what)
		os.Exit(1)
	}
}

func read(path string) []byte {
	data, err := os.ReadFile(path)
	must(err, "read")
	return data
}

// witness verifies cosignature/v1, which x/mod does not know.
type witness struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

func (w witness) Name() string    { return w.name }
func (w witness) KeyHash() uint32 { return w.hash }
func (w witness) Verify(msg, sig []byte) bool {
	if len(sig) != 8+ed25519.SignatureSize {
		return false
	}
	head := fmt.Sprintf("cosignature/v1\ntime %d\n", binary.BigEndian.Uint64(sig))
	return ed25519.Verify(w.key, append([]byte(head), msg...), sig[8:])
}

func newWitness(vkey string) witness {
	parts := strings.SplitN(strings.TrimSpace(vkey), "+", 3)
	need(len(parts) == 3, "witness key")
	key, err := base64.StdEncoding.DecodeString(parts[2])
	must(err, "witness key")
	need(len(key) == 33 && key[0] == 4, "witness key type")
	sum := sha256.Sum256(append([]byte(parts[0]+"\n"), key...))
	hash := binary.BigEndian.Uint32(sum[:])
	need(fmt.Sprintf("%08x", hash) == parts[1], "witness key hash")
	return witness{parts[0], hash, key[1:]}
}

type folder struct{ dir string }

func (f folder) Height() int { return 8 }
func (f folder) ReadTiles(tiles []tlog.Tile) ([][]byte, error) {
	data := make([][]byte, len(tiles))
	for i, tile := range tiles {
		// x/mod puts the height into the path; C2SP fixes it at 8 and leaves it out.
		path := strings.Replace(tile.Path(), "tile/8/", "tile/", 1)
		bytes, err := os.ReadFile(filepath.Join(f.dir, path))
		if err != nil {
			return nil, err
		}
		data[i] = bytes
	}
	return data, nil
}
func (f folder) SaveTiles([]tlog.Tile, [][]byte) {}

func tree(text string) tlog.Tree {
	lines := strings.Split(text, "\n")
	need(len(lines) >= 4, "checkpoint lines")
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err, "size")
	hash, err := tlog.ParseHash(lines[2])
	must(err, "root")
	return tlog.Tree{N: size, Hash: hash}
}

func main() {
	dir, logPub := os.Args[1], strings.TrimSpace(string(read(os.Args[2])))
	logKey, err := note.NewVerifier(logPub)
	must(err, "log key")
	known := []note.Verifier{logKey}
	for _, line := range strings.Fields(string(read(os.Args[4]))) {
		known = append(known, newWitness(line))
	}
	quorum, err := strconv.Atoi(os.Args[5])
	must(err, "quorum")
	open := func(data []byte, cosigned bool) tlog.Tree {
		opened, err := note.Open(data, note.VerifierList(known...))
		must(err, "checkpoint")
		byLog, byWitnesses := false, 0
		for _, sig := range opened.Sigs {
			if sig.Name == logKey.Name() && sig.Hash == logKey.KeyHash() {
				byLog = true
			} else {
				byWitnesses++
			}
		}
		need(byLog, "checkpoint is not signed by the log")
		need(!cosigned || byWitnesses >= quorum, "too few witnesses")
		need(strings.HasPrefix(opened.Text, logKey.Name()+"\n"), "origin")
		return tree(opened.Text)
	}
	now := open(read(filepath.Join(dir, "checkpoint")), true)
	earlier := open(read(os.Args[3]), false)
	hashes := tlog.TileHashReader(now, folder{dir})
	proof, err := tlog.ProveTree(now.N, earlier.N, hashes)
	must(err, "prove tree")
	must(tlog.CheckTree(proof, now.N, now.Hash, earlier.N, earlier.Hash), "check tree")
	fmt.Printf("notes 2, consistency %d to %d\n", earlier.N, now.N)

	// Every entry as its bundle has it, against the tree.
	var entries int64
	for n := int64(0); n*256 < now.N; n++ {
		tile := tlog.Tile{H: 8, L: 0, N: n, W: 256}
		if now.N-n*256 < 256 {
			tile.W = int(now.N - n*256)
		}
		path := strings.Replace(tile.Path(), "tile/8/0/", "tile/entries/", 1)
		bundle := read(filepath.Join(dir, path))
		indexes := make([]int64, tile.W)
		for i := range indexes {
			indexes[i] = tlog.StoredHashIndex(0, n*256+int64(i))
		}
		leaves, err := hashes.ReadHashes(indexes)
		must(err, "tiles")
		for i := 0; len(bundle) > 0; i++ {
			need(len(bundle) >= 2, "bundle")
			length := int(binary.BigEndian.Uint16(bundle))
			need(len(bundle) >= 2+length && i < tile.W, "bundle")
			leaf := tlog.RecordHash(bundle[2 : 2+length])
			bundle = bundle[2+length:]
			need(leaf == leaves[i], "leaf")
			// ReadHashes held the tiles against the root already; some are also proven one by one.
			if entries%4099 == 0 {
				record, err := tlog.ProveRecord(now.N, entries, hashes)
				must(err, "prove record")
				must(tlog.CheckRecord(record, now.N, now.Hash, entries, leaf), "check record")
			}
			entries++
		}
	}
	need(entries == now.N, "number of entries")
	fmt.Printf("entries %d by bundles and tiles\n", entries)

	receipts, err := filepath.Glob(filepath.Join(os.Args[6], "*.receipt"))
	must(err, "receipts")
	for _, path := range receipts {
		head, checkpoint, found := bytes.Cut(read(path), []byte("\n\n"))
		need(found, "receipt")
		lines := strings.Split(string(head), "\n")
		need(lines[0] == "c2sp.org/tlog-proof@v1", "receipt header")
		index, err := strconv.ParseInt(strings.TrimPrefix(lines[1], "index "), 10, 64)
		must(err, "receipt index")
		var record tlog.RecordProof
		for _, line := range lines[2:] {
			hash, err := tlog.ParseHash(line)
			must(err, "receipt hash")
			record = append(record, hash)
		}
		at := open(checkpoint, true)
		entry := read(strings.TrimSuffix(path, ".receipt") + ".entry")
		must(tlog.CheckRecord(record, at.N, at.Hash, index, tlog.RecordHash(entry)), path)
	}
	fmt.Printf("receipts %d\n", len(receipts))
}
