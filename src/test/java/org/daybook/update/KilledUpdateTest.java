package org.daybook.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.TestVaults;
import org.daybook.vault.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The program is killed in the middle of an update, after each of its steps. What is left starts: one whole version, with the
/// data unchanged; and the same update, tried again, completes.
class KilledUpdateTest {
    static final int DIED = 9;
    @TempDir
    Path temp;
    private UpdateDesk desk = new UpdateDesk(Path.of(""), TestUpdate.withFreshKeys());

    @BeforeEach
    void aDesk() {
        desk = UpdateDesk.set(temp);
    }

    @ParameterizedTest
    @EnumSource(Updates.Step.class)
    void whatIsLeftStartsAndTheNextUpdateMendsIt(Updates.Step step) throws Exception {
        var file = desk.update("0.2.0");
        assertEquals(DIED, die(file, step));
        var isExchanged = step.compareTo(Updates.Step.SWITCHED) >= 0;
        assertEquals(TestImage.whole(isExchanged ? "0.2.0" : "0.1.0"), desk.image().started());
        assertOpens(desk.store());
        assertEquals(step.compareTo(Updates.Step.KEPT) >= 0 ? 1 : 0, Vault.keptCopies(desk.store()).size());
        desk.apply(file);
        assertEquals(TestImage.whole("0.2.0"), desk.image().started());
        assertEquals(List.of("0.2.0", "lock"), versions().stream().map(name -> name.replaceAll("-2$", "")).distinct()
                .toList());
        assertOpens(new StoreFolder(Vault.keptCopies(desk.store()).getFirst()));
        desk.updates().back();
        assertTrue(desk.image().started().equals(TestImage.whole(isExchanged ? "0.2.0" : "0.1.0")));
    }

    private int die(Path file, Updates.Step step) throws IOException, InterruptedException {
        var child = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-Xmx128m",
                "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                DyingUpdate.class.getName(), temp.toString(), file.toString(), step.name(),
                java.util.Base64.getEncoder()
                        .encodeToString(desk.maker().releaseKeys().keys().getFirst().getEncoded()))
                .inheritIO().start();
        assertTrue(child.waitFor(50, TimeUnit.SECONDS));
        return child.exitValue();
    }

    private void assertOpens(StoreFolder store) {
        try (var secret = TestVaults.secret();
                var vault = TestVaults.open(store, secret, desk.surroundings())) {
            assertEquals(List.of(), vault.verify());
        }
    }

    private List<String> versions() {
        return java.util.Arrays.stream(desk.image().root().resolve("versions").toFile().list()).sorted().toList();
    }

    /// A process that updates and is killed after one step.
    static final class DyingUpdate {
        private DyingUpdate() {}

        /// @param arguments the desk's place, the file, the step, the public key
        public static void main(String[] arguments) throws Exception {
            var key = java.security.KeyFactory.getInstance("Ed25519").generatePublic(
                    new java.security.spec.X509EncodedKeySpec(java.util.Base64.getDecoder().decode(arguments[3])));
            var desk = new UpdateDesk(Path.of(arguments[0]), TestUpdate.withFreshKeys());
            new Updates(
                    new Updates.Accepted(new ReleaseKeys(List.of(key)), new ProgramVersion(0, 1, 0),
                            TargetPlatform.ofThisComputer()),
                    () -> desk.image().installation(), desk.surroundings(), step -> {
                        if (step.name().equals(arguments[2])) {
                            Runtime.getRuntime().halt(DIED);
                        }
                    }).apply(Path.of(arguments[1]), Optional.of(desk.store()), Optional.empty());
        }
    }
}
