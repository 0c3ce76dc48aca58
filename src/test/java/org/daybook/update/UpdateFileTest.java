package org.daybook.update;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.base.Refusal;
import org.daybook.vault.Footprint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which files are accepted as an update. A refused file has changed nothing: not the program, not the store.
class UpdateFileTest {
    @TempDir
    Path temp;
    private UpdateDesk desk = new UpdateDesk(Path.of(""), TestUpdate.withFreshKeys());
    private Footprint before = new Footprint(java.util.Map.of());

    @BeforeEach
    void aDesk() throws Exception {
        Files.createDirectories(temp.resolve("stick"));
        desk = UpdateDesk.set(temp);
        before = desk.footprint();
    }

    @Test
    void theFileAsItWasSignedIsAccepted() throws Exception {
        assertEquals(new ProgramVersion(0, 2, 0), desk.apply(desk.update("0.2.0")).version());
    }

    @Test
    void aChangedByteIsRefusedWhereverItStands() throws Exception {
        var whole = Files.readAllBytes(desk.update("0.2.0"));
        var chance = new Random(1126);
        var refusals = new TreeSet<String>();
        for (var at = 0; at < whole.length; at++) {
            var changed = whole.clone();
            changed[at] ^= (byte) (1 << chance.nextInt(8));
            refusals.add(refusalOf(changed));
        }
        assertEquals(Set.of("update.refusal.damaged", "update.refusal.not-an-update", "update.refusal.not-genuine"),
                refusals);
        assertEquals(before, desk.footprint());
    }

    @Test
    void aFileThatWasCutOffIsRefusedWhereverItEnds() throws Exception {
        var whole = Files.readAllBytes(desk.update("0.2.0"));
        for (var length = 0; length < whole.length; length++) {
            var refusal = refusalOf(Arrays.copyOf(whole, length));
            assertTrue(Set.of("update.refusal.damaged", "update.refusal.not-an-update").contains(refusal), refusal);
        }
        assertEquals(before, desk.footprint());
    }

    @Test
    void aFileWithSomethingBehindItIsRefused() throws Exception {
        var whole = Files.readAllBytes(desk.update("0.2.0"));
        assertEquals("update.refusal.damaged", refusalOf(TestUpdate.join(whole, new byte[1])));
        assertEquals("update.refusal.damaged", refusalOf(TestUpdate.join(whole, whole)));
        assertEquals(before, desk.footprint());
    }

    @Test
    void aBlockThatWasExchangedForOneOfAnotherUpdateIsRefused() throws Exception {
        var one = Files.readAllBytes(desk.update("0.2.0"));
        var other = Files.readAllBytes(desk.update("0.3.0"));
        int head = new String(one, StandardCharsets.ISO_8859_1).indexOf("\n\n") + 2;
        var mixed = TestUpdate.join(Arrays.copyOf(one, head), Arrays.copyOfRange(other, head, other.length));
        assertEquals("update.refusal.damaged", refusalOf(mixed));
    }

    @Test
    void theKeyOfSomebodyElseIsRefused() throws Exception {
        var stranger = TestUpdate.withFreshKeys();
        var image = TestImage.make(temp.resolve("made-by-a-stranger"), "0.2.0");
        var file = stranger.file(desk.stick().resolve("strange"), "0.2.0", image);
        assertEquals("update.refusal.not-genuine", refusalOf(Files.readAllBytes(file)));
        assertEquals(before, desk.footprint());
    }

    @Test
    void whileOneKeyTakesTheOthersPlaceBothAreAccepted() throws Exception {
        var next = TestUpdate.withFreshKeys();
        var both = new ReleaseKeys(java.util.stream.Stream
                .concat(desk.maker().releaseKeys().keys().stream(), next.releaseKeys().keys().stream()).toList());
        var image = TestImage.make(temp.resolve("made-next"), "0.2.0");
        assertEquals("0.2.0", UpdateFile.open(next.file(desk.stick().resolve("next"), "0.2.0", image), both).manifest()
                .version().toString());
        assertEquals("0.2.0", UpdateFile.open(desk.update("0.2.0"), both).manifest().version().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.9", "0.0.0"})
    void anOlderVersionIsRefused(String version) throws Exception {
        assertEquals("update.refusal.older-version", refusalOf(Files.readAllBytes(desk.update(version))));
        assertEquals(before, desk.footprint());
    }

    @Test
    void versionsAreComparedByNumberAndTheSameOneIsNoUpdate() throws Exception {
        assertEquals("update.refusal.same-version", refusalOf(Files.readAllBytes(desk.update("0.1.0"))));
        assertTrue(new ProgramVersion(0, 10, 0).compareTo(new ProgramVersion(0, 9, 9)) > 0);
        assertTrue(new ProgramVersion(1, 0, 0).compareTo(new ProgramVersion(0, 99, 99)) > 0);
        assertEquals(before, desk.footprint());
    }

    @Test
    void anUpdateForAnotherSystemIsRefused() {
        var other = desk.maker().bytes("0.2.0", "windows-x64x", "folder", new byte[10], 10);
        assertEquals("update.refusal.other-platform", refusalOf(other));
        assertEquals(new TargetPlatform("windows-x64"), TargetPlatform.of("Windows 11", "amd64"));
        assertEquals(new TargetPlatform("mac-arm64"), TargetPlatform.of("Mac OS X", "aarch64"));
        assertEquals(new TargetPlatform("linux-x64"), TargetPlatform.of("Linux", "amd64"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.2", "0.2.0.1", "00.2.0", "0.02.0", "0.2.0 ", "0.99999.0", "-1.2.0", "0.2.x", "....."})
    void aSignedHeadWithAVersionThatIsNoneIsNoUpdate(String version) {
        assertEquals("update.refusal.not-an-update",
                refusalOf(desk.maker().bytes(version, "folder", new byte[10], 10)));
    }

    @Test
    void aSignedHeadInAnotherFormIsNoUpdate() {
        for (var kind : new String[]{"rpm", "FOLDER", "folder\nkind deb", ""}) {
            assertEquals("update.refusal.not-an-update",
                    refusalOf(desk.maker().bytes("0.2.0", kind, new byte[10], 10)), kind);
        }
        assertEquals("update.refusal.not-an-update",
                refusalOf(desk.maker().bytes("0.2.0", "folder", new byte[10], 1_000_000_000_000_000L)));
        assertEquals("update.refusal.not-an-update", refusalOf(desk.maker().bytes("0.2.0", "folder", new byte[0], 1)));
    }

    @Test
    void whatIsNoUpdateAtAllIsRefused() throws Exception {
        assertEquals("update.refusal.not-an-update", refusalOf(new byte[0]));
        assertEquals("update.refusal.not-an-update", refusalOf(new byte[1 << 20]));
        assertEquals("update.refusal.unreadable",
                assertThrows(Refusal.class, () -> desk.apply(temp.resolve("unplugged"))).key());
        assertEquals("update.refusal.unreadable",
                assertThrows(Refusal.class, () -> desk.apply(desk.stick())).key());
    }

    @Test
    void anUpdateThatCannotFitIsRefusedBeforeItIsCopied() {
        assertEquals("update.refusal.no-room",
                refusalOf(desk.maker().bytes("0.2.0", "folder", new byte[10], 900_000_000_000L)));
        assertEquals(before, desk.footprint());
    }

    private String refusalOf(byte[] file) {
        var written = TestUpdate.write(temp.resolve("stick").resolve("tried"), file);
        return assertThrows(Refusal.class, () -> desk.apply(written)).key();
    }
}
