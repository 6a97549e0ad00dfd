import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Calendar;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Signs PDF files with PDFBox and BouncyCastle, many in one run. Each line of standard input, parted by tabs: file in, file out, PKCS#12
 * file (password "test"), signature algorithm, look ("plain", "visible" or "certify"), SubFilter.
 */
public class SignByPdfbox {
  public static void main(String[] none) throws Exception {
    BufferedReader lines = new BufferedReader(new InputStreamReader(System.in));
    for (String line; (line = lines.readLine()) != null; ) {
      String[] words = line.split("\t");
      sign(new File(words[0]), new File(words[1]), words[2], words[3], words[4], words[5]);
    }
  }

  private static void sign(File in, File out, String keyFile, String algorithm, String look, String subFilter)
      throws Exception {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (FileInputStream file = new FileInputStream(keyFile)) {
      store.load(file, "test".toCharArray());
    }
    String alias = store.aliases().nextElement();
    PrivateKey key = (PrivateKey) store.getKey(alias, "test".toCharArray());
    Certificate[] chain = store.getCertificateChain(alias);
    SignatureInterface signer =
        content -> {
          try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .build(new JcaContentSignerBuilder(algorithm).build(key), (X509Certificate) chain[0]));
            generator.addCertificates(new JcaCertStore(Arrays.asList(chain)));
            return generator.generate(new CMSProcessableByteArray(content.readAllBytes()), false).getEncoded();
          } catch (Exception fault) {
            throw new IOException(fault);
          }
        };
    try (PDDocument document = PDDocument.load(in);
        OutputStream written = new FileOutputStream(out);
        SignatureOptions options = new SignatureOptions()) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(COSName.getPDFName(subFilter));
      signature.setReason("Test");
      signature.setSignDate(Calendar.getInstance());
      options.setPreferredSignatureSize(12000);
      if (look.equals("certify")) certify(document, signature);
      if (look.equals("visible")) {
        options.setVisualSignature(new ByteArrayInputStream(rectangle(document.getPage(0).getMediaBox())));
        options.setPage(0);
      }
      document.addSignature(signature, signer, options);
      document.saveIncremental(written);
    }
  }

  /** The author's signature that allows further ones (DocMDP, level 2). */
  private static void certify(PDDocument document, PDSignature signature) {
    COSDictionary parameters = new COSDictionary();
    parameters.setItem(COSName.TYPE, COSName.getPDFName("TransformParams"));
    parameters.setInt(COSName.P, 2);
    parameters.setName(COSName.V, "1.2");
    parameters.setNeedToBeUpdated(true);
    COSDictionary reference = new COSDictionary();
    reference.setItem(COSName.TYPE, COSName.getPDFName("SigRef"));
    reference.setName("TransformMethod", "DocMDP");
    reference.setItem("TransformParams", parameters);
    reference.setNeedToBeUpdated(true);
    COSArray references = new COSArray();
    references.add(reference);
    references.setNeedToBeUpdated(true);
    signature.getCOSObject().setItem("Reference", references);
    COSDictionary permissions = new COSDictionary();
    permissions.setItem("DocMDP", signature);
    permissions.setNeedToBeUpdated(true);
    document.getDocumentCatalog().getCOSObject().setItem("Perms", permissions);
    document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
  }

  private static byte[] rectangle(PDRectangle page) throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(page));
      PDAcroForm form = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(form);
      PDSignatureField field = new PDSignatureField(form);
      form.getFields().add(field);
      form.setSignaturesExist(true);
      form.setAppendOnly(true);
      PDAppearanceStream look = new PDAppearanceStream(document);
      look.setBBox(new PDRectangle(150, 50));
      look.setResources(new PDResources());
      PDAppearanceDictionary looks = new PDAppearanceDictionary();
      looks.setNormalAppearance(look);
      field.getWidgets().get(0).setRectangle(new PDRectangle(50, 50, 150, 50));
      field.getWidgets().get(0).setAppearance(looks);
      field.getWidgets().get(0).setPage(document.getPage(0));
      try (PDPageContentStream drawing = new PDPageContentStream(document, look)) {
        drawing.setNonStrokingColor(0.8f);
        drawing.addRect(0, 0, 150, 50);
        drawing.fill();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }
}
