import java.nio.file.*;
import java.security.*;
import java.util.*;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.*;
import org.bouncycastle.cms.jcajce.*;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** Usage: VerifyCms CONTENT ROOT.der CMS…: says of each CMS whether its signature holds and whether the root signed its certificate. */
public class VerifyCms {
  public static void main(String[] args) throws Exception {
    Security.addProvider(new BouncyCastleProvider());
    byte[] content = Files.readAllBytes(Path.of(args[0]));
    X509CertificateHolder root = new X509CertificateHolder(Files.readAllBytes(Path.of(args[1])));
    for (String file : Arrays.copyOfRange(args, 2, args.length)) {
      String verdict = "ok";
      try {
        CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(content), Files.readAllBytes(Path.of(file)));
        for (SignerInformation signer : cms.getSignerInfos().getSigners()) {
          @SuppressWarnings("unchecked")
          Collection<X509CertificateHolder> found = cms.getCertificates().getMatches(signer.getSID());
          X509CertificateHolder holder = found.iterator().next();
          if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider("BC").build(holder))) verdict = "wrong signature";
          if (!holder.isSignatureValid(new JcaContentVerifierProviderBuilder().setProvider("BC").build(root))) verdict = "wrong certificate";
        }
      } catch (Exception e) {
        verdict = e.toString();
      }
      System.out.println(file + "\t" + verdict);
    }
  }
}
