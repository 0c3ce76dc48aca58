package org.daybook.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.base.Refusal;
import org.daybook.vault.Footprint;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.TestVaults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An update of a program in a folder that its user may write to, a package that is prepared, and the way back.
class UpdatesTest {
    @TempDir
    Path temp;
    private UpdateDesk desk = new UpdateDesk(Path.of(""), TestUpdate.withFreshKeys());

    @BeforeEach
    void aDesk() {
        desk = UpdateDesk.set(temp);
    }

    @Test
    void theLauncherStartsTheNewVersionAndNoFileOfTheFormerOneWasTouched() throws Exception {
        var before = Footprint.of(desk.image().root()).files();
        assertEquals(TestImage.whole("0.1.0"), desk.image().started());
        desk.apply(desk.update("0.2.0"));
        assertEquals(TestImage.whole("0.2.0"), desk.image().started());
        var after = new TreeMap<>(Footprint.of(desk.image().root()).files());
        after.keySet().removeIf(name -> name.startsWith("versions") || name.endsWith(".former"));
        after.put("lib/app/daybook.cfg", before.get("lib/app/daybook.cfg"));
        assertEquals(before, after);
    }

    @Test
    void otherPathsOfTheConfigurationFollowAndWhereDataLiesStays() throws Exception {
        var config = Files.readString(desk.image().config());
        Files.writeString(desk.image().config(), config + "java-options=-Ddaybook.home=$ROOTDIR/kept\n"
                + "java-options=-XX:+VerifySharedSpaces\n");
        desk.apply(desk.update("0.2.0"));
        var lines = Files.readAllLines(desk.image().config());
        assertTrue(
                lines.contains("java-options=-Dlibrary=$ROOTDIR/versions/0.2.0/lib/native:$ROOTDIR/versions/0.2.0/bin"),
                lines.toString());
        assertTrue(lines.contains("java-options=-Ddaybook.home=$ROOTDIR/kept"), lines.toString());
        assertTrue(lines.contains("java-options=-XX:+VerifySharedSpaces"), lines.toString());
        assertTrue(lines.contains("java-options=-Djpackage.app-version=0.2.0"), lines.toString());
    }

    @Test
    void theStoreIsCopiedAndStaysAsItIs() throws Exception {
        var before = withoutLock(desk.store());
        var kept = desk.apply(desk.update("0.2.0")).kept().orElseThrow();
        assertEquals(before, withoutLock(new StoreFolder(kept)));
        assertEquals(before, withoutLock(desk.store()));
        assertTrue(opens(desk.store()) && opens(new StoreFolder(kept)));
    }

    @Test
    void aStoreThatIsOpenStopsTheUpdate() throws Exception {
        var file = desk.update("0.2.0");
        try (var secret = TestVaults.secret();
                var vault = TestVaults.open(desk.store(), secret, desk.surroundings())) {
            var before = desk.footprint();
            assertEquals("vault.refusal.open-elsewhere", refusalOf(() -> desk.apply(file)));
            assertEquals(before, desk.footprint());
            assertFalse(vault.isClosed());
        }
        assertEquals(TestImage.whole("0.1.0"), desk.image().started());
        desk.apply(file);
        assertEquals(TestImage.whole("0.2.0"), desk.image().started());
    }

    @Test
    void aStoreThatIsNotPluggedInStopsTheUpdateAndNoStoreAtAllDoesNot() throws Exception {
        var file = desk.update("0.2.0");
        assertEquals("update.refusal.store-not-there", refusalOf(() -> desk.updates().apply(file,
                Optional.of(new StoreFolder(temp.resolve("unplugged"))), Optional.empty())));
        var done = desk.updates().apply(file, Optional.empty(), Optional.empty());
        assertEquals(Optional.empty(), done.kept());
        assertEquals(TestImage.whole("0.2.0"), desk.image().started());
    }

    @Test
    void backStartsTheFormerVersionAndTheUpdateMayComeAgain() throws Exception {
        assertEquals("update.refusal.no-former", refusalOf(() -> desk.updates().back()));
        var first = Files.readString(desk.image().config());
        desk.apply(desk.update("0.2.0"));
        desk.updates().back();
        assertEquals(first, Files.readString(desk.image().config()));
        assertEquals("update.refusal.no-former", refusalOf(() -> desk.updates().back()));
        desk.apply(desk.update("0.2.0"));
        assertEquals(TestImage.whole("0.2.0"), desk.image().started());
    }

    @Test
    void afterTwoUpdatesBackLeadsToTheOneBetweenAndOlderOnesAreGone() throws Exception {
        desk.apply(desk.update("0.2.0"));
        next("0.2.0", "0.3.0");
        assertEquals(List.of("0.2.0", "0.3.0", "lock"), versions());
        next("0.3.0", "0.4.0");
        assertEquals(List.of("0.3.0", "0.4.0", "lock"), versions());
        desk.updates().back();
        assertEquals(TestImage.whole("0.3.0"), desk.image().started());
    }

    @Test
    void backIsRefusedWhenAFileOfTheFormerVersionIsMissing() throws Exception {
        desk.apply(desk.update("0.2.0"));
        Files.delete(desk.image().root().resolve("lib/app/other.jar"));
        assertEquals("update.refusal.former-gone", refusalOf(() -> desk.updates().back()));
        assertEquals(TestImage.whole("0.2.0"), desk.image().started());
    }

    @Test
    void aVersionThatLacksAJarOrItsRuntimeIsRefused() throws Exception {
        for (var missing : List.of("lib/app/other.jar", "lib/runtime/release", "lib/app/daybook.cfg")) {
            var image = TestImage.make(temp.resolve("made-half"), "0.2.0");
            Files.delete(image.root().resolve(missing));
            var file = desk.maker().file(desk.stick().resolve("half"), "0.2.0", image);
            assertEquals("update.refusal.damaged", refusalOf(() -> desk.apply(file)), missing);
            assertEquals(TestImage.whole("0.1.0"), desk.image().started());
            assertEquals(List.of("lock"), versions());
        }
    }

    @Test
    void aSecondUpdateAtTheSameTimeIsRefused() throws Exception {
        var file = desk.update("0.2.0");
        var folder = Files.createDirectories(desk.image().root().resolve("versions"));
        try (var other = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = other.lock()) {
            assertTrue(lock.isValid());
            assertEquals("update.refusal.under-way", refusalOf(() -> desk.apply(file)));
        }
        desk.apply(file);
    }

    @Test
    void aProgramFolderThatMayNotBeWrittenIsRefused() throws Exception {
        var file = desk.update("0.2.0");
        Files.writeString(desk.image().root().resolve("versions"), "in the way");
        assertEquals("update.refusal.not-writable", refusalOf(() -> desk.apply(file)));
        assertEquals(TestImage.whole("0.1.0"), desk.image().started());
    }

    @Test
    void whatTheSystemsInstallerPutThereIsLeftToIt() {
        for (var root : List.of("/opt/daybook", "/usr/lib/daybook", "/Applications/Daybook.app")) {
            assertTrue(new Installation(Path.of(root), ImageLayout.LINUX).isOfASystemPackage(), root);
        }
        assertFalse(desk.image().installation().isOfASystemPackage());
        assertEquals("update.refusal.not-installed", refusalOf(Installation::running));
    }

    @Test
    void theFolderOfTheProgramIsFoundFromItsLauncher() throws Exception {
        var windows = temp.resolve("windows");
        TestImage.write(windows.resolve("daybook.exe"), "launcher");
        TestImage.write(windows.resolve("app").resolve("daybook.cfg"), "[Application]");
        assertEquals(Optional.of(new Installation(windows, ImageLayout.WINDOWS)),
                Installation.of(windows.resolve("daybook.exe")));
        assertEquals(new Installation(desk.image().root(), ImageLayout.LINUX), desk.image().installation());
        assertEquals(Optional.empty(), Installation.of(temp.resolve("daybook")));
    }

    @Test
    void aPackageIsLaidReadyAfterTheStoreWasCopied() throws Exception {
        var folder = Files.createDirectory(temp.resolve("chosen"));
        var payload = "a package".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var file = TestUpdate.write(desk.stick().resolve("deb"), desk.maker().bytes("0.2.0", "deb", payload, 9));
        assertEquals("update.refusal.package-needs-folder", refusalOf(() -> desk.apply(file)));
        assertEquals("update.refusal.package-needs-folder", refusalOf(() -> desk.updates().apply(file,
                Optional.of(desk.store()), Optional.of(temp.resolve("nowhere")))));
        var done = desk.updates().apply(file, Optional.of(desk.store()), Optional.of(folder));
        assertEquals(Optional.of(folder.resolve("daybook-0.2.0.deb")), done.laid());
        assertEquals("a package", Files.readString(done.laid().orElseThrow()));
        assertTrue(opens(new StoreFolder(done.kept().orElseThrow())));
        assertEquals(TestImage.whole("0.1.0"), desk.image().started());
    }

    @Test
    void aPackageThatIsDamagedIsNotLaid() throws Exception {
        var folder = Files.createDirectory(temp.resolve("chosen"));
        var bytes = desk.maker().bytes("0.2.0", "deb", new byte[1000], 1000);
        bytes[bytes.length - 1] ^= 1;
        var file = TestUpdate.write(desk.stick().resolve("deb"), bytes);
        var before = desk.footprint();
        assertEquals("update.refusal.damaged",
                refusalOf(() -> desk.updates().apply(file, Optional.of(desk.store()), Optional.of(folder))));
        assertEquals(before, desk.footprint());
    }

    private void next(String from, String to) throws Exception {
        desk.updates(ProgramVersion.of(from).orElseThrow(), step -> {}).apply(desk.update(to),
                Optional.of(desk.store()),
                Optional.empty());
        assertEquals(TestImage.whole(to), desk.image().started());
    }

    private List<String> versions() {
        return java.util.Arrays.stream(desk.image().root().resolve("versions").toFile().list()).sorted().toList();
    }

    private boolean opens(StoreFolder store) {
        try (var secret = TestVaults.secret();
                var vault = TestVaults.open(store, secret, desk.surroundings())) {
            return vault.verify().isEmpty();
        }
    }

    private static TreeMap<String, String> withoutLock(StoreFolder store) {
        var files = new TreeMap<>(Footprint.of(store.path()).files());
        files.remove("lock");
        return files;
    }

    private static String refusalOf(org.junit.jupiter.api.function.Executable act) {
        return assertThrows(Refusal.class, act).key();
    }
}
