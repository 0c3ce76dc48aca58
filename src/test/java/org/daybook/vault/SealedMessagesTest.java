package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the locked screen puts into a store's letterbox, and what others put there.
class SealedMessagesTest {
    private static final UUID ONE = UUID.fromString("019c0000-0000-7000-8000-000000000101");
    private static final UUID TWO = UUID.fromString("019c0000-0000-7000-8000-000000000102");
    private static final SecureRandom RANDOM = new SecureRandom();

    @TempDir
    Path temp;
    private Path desk;

    @BeforeEach
    void aStoreWithALetterbox() {
        desk = temp.resolve("desk");
        TestVaults.create(desk, TestVaults.PEOPLE).close();
        reading();
    }

    @Test
    void aLetterIsReadByTheOpenStoreAlone() throws Exception {
        post(ONE, "3 adults Zuleika");
        Backups.assertNothingReadable(temp);
        assertEquals(List.of("3 adults Zuleika"), reading());
        assertEquals(List.of("3 adults Zuleika"), reading(), "until it is deleted");
    }

    @Test
    void aNewerWritingTakesThePlaceOfTheFormer() throws Exception {
        post(ONE, "3");
        post(ONE, "4");
        post(TWO, "1");
        assertEquals(List.of("4", "1"), reading());
    }

    @Test
    void everyLetterHasTheSameSize() throws Exception {
        post(ONE, "");
        post(TWO, "x".repeat(SealedMessage.LONGEST));
        assertEquals(SealedMessage.BYTES, Files.size(file(ONE)));
        assertEquals(SealedMessage.BYTES, Files.size(file(TWO)));
        assertEquals(List.of("", "x".repeat(SealedMessage.LONGEST)), reading());
    }

    @Test
    void aLetterUnderAnotherNameOrOfAnotherStoreDoesNotOpen() throws Exception {
        post(ONE, "3");
        Files.move(file(ONE), file(TWO));
        assertEquals(List.of("unreadable"), reading());
        var other = temp.resolve("other");
        TestVaults.create(other, TestVaults.PEOPLE).close();
        reading(other);
        SealedInbox.of(new StoreFolder(other)).orElseThrow().post(ONE, bytes("3"), RANDOM);
        Files.copy(other.resolve(SealedMessages.name(ONE)), file(ONE));
        assertEquals(List.of("unreadable", "unreadable"), reading());
    }

    @Test
    void anyChangedByteIsNoticed() throws Exception {
        post(ONE, "3");
        var good = Files.readAllBytes(file(ONE));
        for (var at = 0; at < good.length; at += 37) {
            var bad = good.clone();
            bad[at] ^= 1;
            Files.write(file(ONE), bad);
            assertEquals(List.of("unreadable"), reading(), "byte " + at);
        }
    }

    @Test
    void garbageOfAnySizeIsUnreadableAndCanBeDeleted() throws Exception {
        Files.write(file(ONE), new byte[0]);
        Files.write(file(TWO), new byte[5_000_000]);
        Files.createDirectory(desk.resolve("door-019c0000-0000-7000-8000-000000000103.letter"));
        Files.writeString(desk.resolve("door-mine.letter"), "mine");
        try (var vault = Backups.open(desk)) {
            var found = vault.look(tx -> vault.letters().read(tx));
            assertEquals(List.of(Optional.empty(), Optional.empty()), found.stream().map(SealedMessages.Found::content)
                    .toList());
            assertEquals(2, vault.letters().delete(found));
        }
        assertFalse(Files.exists(file(ONE)) || Files.exists(file(TWO)));
        assertTrue(Files.exists(desk.resolve("door-mine.letter")), "not ours, left alone");
    }

    @Test
    void whatWasWrittenAnewMeanwhileIsNotDeleted() throws Exception {
        post(ONE, "3");
        try (var vault = Backups.open(desk)) {
            var found = vault.look(tx -> vault.letters().read(tx));
            post(ONE, "4");
            assertEquals(0, vault.letters().delete(found));
        }
        assertEquals(List.of("4"), reading());
    }

    @Test
    void anExchangedPublicKeyLosesWhatIsPutInAndIsPutRight() throws Exception {
        var right = Files.readAllBytes(desk.resolve("letterbox"));
        Files.write(desk.resolve("letterbox"), SealedInbox.encode(UUID.randomUUID(),
                LetterboxPair.of(LetterboxPair.fresh(RANDOM)).publicKey()));
        post(ONE, "3");
        assertEquals(List.of("unreadable"), reading());
        assertArrayEquals(right, Files.readAllBytes(desk.resolve("letterbox")));
        post(TWO, "4");
        assertEquals(List.of("unreadable", "4"), reading());
    }

    @Test
    void aKeyThatIsNoneIsRefusedLikeADiskThatFails() throws Exception {
        Files.write(desk.resolve("letterbox"), SealedInbox.encode(UUID.randomUUID(), new byte[44]));
        assertEquals("vault.refusal.disk-error", Backups.refused(() -> post(ONE, "3")));
        var zero = LetterboxPair.of(LetterboxPair.fresh(RANDOM)).publicKey();
        Arrays.fill(zero, 12, 44, (byte) 0);
        Files.write(desk.resolve("letterbox"), SealedInbox.encode(UUID.randomUUID(), zero));
        assertEquals("vault.refusal.disk-error", Backups.refused(() -> post(ONE, "3")));
    }

    @Test
    void aDamagedOrMissingLetterboxIsNone() throws Exception {
        var box = desk.resolve("letterbox");
        for (var bad : List.of(new byte[0], new byte[1000], Arrays.copyOf(Files.readAllBytes(box), 40))) {
            Files.write(box, bad);
            assertTrue(SealedInbox.of(new StoreFolder(desk)).isEmpty());
        }
        Files.delete(box);
        assertTrue(SealedInbox.of(new StoreFolder(desk)).isEmpty());
        reading();
        assertTrue(SealedInbox.of(new StoreFolder(desk)).isPresent());
        Files.delete(desk.resolve("slots"));
        Files.delete(desk.resolve("store-1.db"));
        assertTrue(SealedInbox.of(new StoreFolder(desk)).isEmpty(), "no store, no letterbox");
    }

    @Test
    void lettersOutliveARenewalOfTheDataKey() throws Exception {
        post(ONE, "3");
        try (var vault = Backups.open(desk)) {
            vault.keys().renew(Backups.UNSEEN);
            assertEquals(List.of("3"), contents(vault));
        }
        post(TWO, "4");
        assertEquals(List.of("3", "4"), reading());
    }

    @Test
    void lettersThatWaitOutliveARestore() throws Exception {
        var stick = Files.createDirectory(temp.resolve("stick"));
        var backup = Backups.make(desk, stick);
        post(ONE, "3");
        try (var vault = Backups.restore(backup, desk)) {
            assertEquals(List.of("3"), contents(vault));
        }
        post(TWO, "4");
        assertEquals(List.of("3", "4"), reading());
    }

    @Test
    void aStoreFromBeforeGetsItsLetterboxAtOpening() throws Exception {
        try (var vault = Backups.open(desk)) {
            TestVaults.change(vault, "delete from secret where name = 'LETTERBOX'");
        }
        post(ONE, "to a key that is gone");
        assertEquals(List.of("unreadable"), reading());
        post(TWO, "4");
        assertEquals(List.of("unreadable", "4"), reading());
    }

    @Test
    void halvesAreSweptAndNothingStaysOfADestroyedStore() throws Exception {
        post(ONE, "3");
        Files.write(desk.resolve(SealedMessages.name(TWO) + ".new"), new byte[9]);
        Files.write(desk.resolve("letterbox.new"), new byte[9]);
        Backups.open(desk).close();
        assertEquals(List.of(SealedMessages.name(ONE), "letterbox", "lock", "slots", "store-1.db"),
                Backups.names(desk));
        Backups.open(desk).destroy();
        assertFalse(Files.exists(desk));
    }

    private void post(UUID id, String content) {
        SealedInbox.of(new StoreFolder(desk)).orElseThrow().post(id, bytes(content), RANDOM);
    }

    private Path file(UUID id) {
        return desk.resolve(SealedMessages.name(id));
    }

    private List<String> reading() {
        return reading(desk);
    }

    /// As each opening does: reads the content, and corrects the public half.
    private static List<String> reading(Path desk) {
        try (var vault = Backups.open(desk)) {
            return contents(vault);
        }
    }

    private static List<String> contents(OpenVault vault) {
        return vault.look(tx -> {
            vault.letters().publish(tx);
            return vault.letters().read(tx).stream().map(SealedMessages.Found::content)
                    .map(content -> content.map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                            .orElse("unreadable"))
                    .toList();
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
