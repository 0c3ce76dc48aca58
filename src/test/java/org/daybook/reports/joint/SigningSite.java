package org.daybook.reports.joint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.List;
import org.daybook.reports.LockedReports.Locked;

/// An invented site with a key of its own, which signs whatever it is given, as a site with another program would.
public final class SigningSite {
    private final KeyPair pair;

    /// Creates a site with a new key.
    public SigningSite() {
        try {
            pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Returns its public key under a code.
    public SiteKey key(String code) {
        return new SiteKey(code, pair.getPublic().getEncoded());
    }

    /// Signs a report and writes it into a folder.
    public Path sends(Locked report, OfficeFile office, Path folder) {
        return claims(key(report.site()), report, office, folder);
    }

    /// Signs a report with its own key, but names another's.
    public Path claims(SiteKey named, Locked report, OfficeFile office, Path folder) {
        try {
            var bytes = SignedReport.write(report, named.key(), this::sign, office, new SecureRandom());
            return Files.write(Files.createTempFile(folder, report.site() + "-", SignedReport.ENDING), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns the numbers of a joint report, each as `table category status number sites`.
    public static List<String> numbers(JointReport report) {
        return report.figures().stream()
                .map(figure -> String.join(" ", figure.table(), figure.category(), figure.status().code(),
                        figure.number().isPresent() ? Integer.toString(figure.number().getAsInt()) : "-",
                        Integer.toString(figure.sites())))
                .toList();
    }

    /// Returns the report in a file, byte for byte, as the office opens it.
    public static byte[] inside(Path file, JointOffice office) {
        try {
            return SignedReport.open(Files.readAllBytes(file), office.publicFile(), office.privateKey()).orElseThrow()
                    .csv();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] sign(byte[] message) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(pair.getPrivate());
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
