package org.daybook.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program accepts what `installer/sign-update` makes. Skipped if openssl or GNU tar is missing.
class SignUpdateTest {
    @TempDir
    Path temp;
    private Path key = Path.of("");

    @BeforeEach
    void aKeyOfOpenssl() throws Exception {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/openssl")) && Files.isExecutable(Path.of("/bin/tar")),
                "skipped: needs /usr/bin/openssl and /bin/tar");
        key = temp.resolve("key.pem");
        assertEquals(0,
                run(temp.resolve("said"), "openssl", "genpkey", "-algorithm", "ed25519", "-out", key.toString()));
    }

    @Test
    void aSignedFolderIsAccepted() throws Exception {
        var image = TestImage.make(temp.resolve("made"), "0.2.0");
        Files.createSymbolicLink(image.root().resolve("lib/licence"), Path.of("app/other.jar"));
        var file = signed("0.2.0", image.root());
        var desk = UpdateDesk.set(temp.resolve("desk"));
        updates(desk).apply(file, Optional.of(desk.store()), Optional.empty());
        assertEquals(TestImage.whole("0.2.0"), desk.image().started());
        assertTrue(Files.isExecutable(desk.image().root().resolve("versions/0.2.0/bin/daybook")));
        assertTrue(Files.isRegularFile(desk.image().root().resolve("versions/0.2.0/lib/licence"),
                java.nio.file.LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void aSignedPackageIsAcceptedAndTheKeyOfAnotherIsNot() throws Exception {
        var desk = UpdateDesk.set(temp.resolve("desk"));
        var file = signed("0.2.0", Files.writeString(temp.resolve("any.deb"), "a package"));
        var chosen = Files.createDirectory(temp.resolve("chosen"));
        var done = updates(desk).apply(file, Optional.empty(), Optional.of(chosen));
        assertEquals("a package", Files.readString(done.laid().orElseThrow()));
        assertEquals("update.refusal.not-genuine", assertThrows(Refusal.class,
                () -> desk.updates().apply(file, Optional.empty(), Optional.of(chosen))).key());
        assertEquals("update.refusal.not-genuine", assertThrows(Refusal.class,
                () -> UpdateFile.open(file, ReleaseKeys.ofProgram())).key());
    }

    private Updates updates(UpdateDesk desk) throws Exception {
        var der = temp.resolve("public.der");
        assertEquals(0,
                run(temp.resolve("said"), "openssl", "pkey", "-in", key.toString(), "-pubout", "-outform", "DER",
                        "-out", der.toString()));
        var known = new ReleaseKeys(List.of(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(Files.readAllBytes(der)))));
        return new Updates(new Updates.Accepted(known, new ProgramVersion(0, 1, 0), TargetPlatform.ofThisComputer()),
                () -> desk.image().installation(), desk.surroundings(), step -> {});
    }

    private Path signed(String version, Path what) throws Exception {
        var file = temp.resolve("update");
        assertEquals(0, run(file, "installer/sign-update", key.toString(), version,
                TargetPlatform.ofThisComputer().name(), what.toString()));
        return file;
    }

    private static int run(Path out, String... command) throws Exception {
        var process = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        assertTrue(process.waitFor(50, TimeUnit.SECONDS));
        return process.exitValue();
    }
}
