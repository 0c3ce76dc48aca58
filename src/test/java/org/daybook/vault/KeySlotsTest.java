package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeySlotsTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final UUID STORE = new UUID(7, 7);
    private final KeySlots keySlots = new KeySlots(TestVaults.CHEAP);
    private final DataKey dataKey = DataKey.fresh(RANDOM);
    private KeyPair signing = fresh("Ed25519");
    private KeySlot north = make("north", "the tide comes in");
    private KeySlot south = make("south", "the well is deep");
    private SlotFile file = fileOf(north, south);

    @BeforeEach
    void bothOpen() {
        assertArrayEquals(dataKey.bytes(), unlock(file, "north", "the tide comes in"));
        assertArrayEquals(dataKey.bytes(), unlock(file, "south", "the well is deep"));
    }

    @ParameterizedTest
    @CsvSource({"8, 1, 1", "65536, 3, 1", "2147483647, 2147483647, 2147483647", "0, 0, 0", "256, 1, 2"})
    @Invariant(of = KeySlots.class, number = 1)
    void costThatIsNotOnTheListIsRefusedBeforeAnyWork(int memory, int passes, int lanes) {
        var slot = new KeySlot(north.id(), north.word(), new KdfCost(memory, passes, lanes), north.salt(),
                north.check(),
                north.publicKey(), north.wrappedKey(), north.signingPublicKey(), north.mac(), north.seal());
        var began = System.nanoTime();
        assertRefused("altered-slot", fileOf(slot, south));
        assertTrue(System.nanoTime() - began < 50_000_000, "work was done before the list was asked");
    }

    @Test
    @Invariant(of = KeySlots.class, number = 1)
    void evenARightlyMadeWeakSlotIsRefusedByTheProgram() {
        assertEquals(Set.of(new KdfCost(65_536, 3, 1)), KdfPolicy.PROGRAM.accepted());
        try (var secret = secret("the tide comes in")) {
            var refusal = assertThrows(Refusal.class, () -> new KeySlots(KdfPolicy.PROGRAM).unlock(file, secret));
            assertEquals("vault.refusal.altered-slot", refusal.key());
        }
    }

    @Test
    @Invariant(of = KeySlots.class, number = 2)
    void exchangedWrappedKeyIsRefusedByTheMacBeforeUnwrapping() {
        var altered = new KeySlot(north.id(), north.word(), north.cost(), north.salt(), north.check(),
                north.publicKey(),
                south.wrappedKey(), north.signingPublicKey(), north.mac(), north.seal());
        var refusal = assertRefused("altered-slot", fileOf(altered, south));
        assertTrue(refusal.getCause() == null, "nothing was unwrapped, so nothing failed underneath");
    }

    @Test
    @Invariant(of = KeySlots.class, number = 3)
    void keySealedByAStrangerIsRefused() throws Exception {
        var stranger = fresh("Ed25519");
        var theirs = DataKey.fresh(RANDOM);
        var seal = Sealing.seal(theirs, 1, north.recipient(STORE), stranger.getPrivate(), RANDOM);
        assertRefused("altered-slot",
                new SlotFile(STORE, 1, 1, List.of(north.withSeal(seal), south), new byte[32]).sealedWith(theirs));
    }

    @Test
    @Invariant(of = KeySlots.class, number = 3)
    void strangersSigningKeyIsNotVouchedForByThePassphrase() throws Exception {
        var stranger = fresh("Ed25519");
        var theirs = DataKey.fresh(RANDOM);
        var seal = Sealing.seal(theirs, 1, north.recipient(STORE), stranger.getPrivate(), RANDOM);
        var altered = new KeySlot(north.id(), north.word(), north.cost(), north.salt(), north.check(),
                north.publicKey(),
                north.wrappedKey(), stranger.getPublic().getEncoded(), north.mac(), seal);
        assertRefused("altered-slot",
                new SlotFile(STORE, 1, 1, List.of(altered, south), new byte[32]).sealedWith(theirs));
    }

    @Test
    @Invariant(of = KeySlots.class, number = 5)
    void everyFlippedByteWithMendedDigestsIsNoticed() throws Exception {
        var whole = north.encode();
        var body = Arrays.copyOfRange(whole, 4, whole.length - 36);
        for (var i = 0; i < body.length; i++) {
            var flipped = body.clone();
            flipped[i] ^= (byte) (1 << i % 8);
            var mended = mended(flipped);
            var at = i;
            if (mended != null) {
                var refusal = assertThrows(Refusal.class,
                        () -> unlock(fileOf(mended, south), "north", "the tide comes in"), () -> "byte " + at);
                assertTrue(Set.of("vault.refusal.altered-slot", "vault.refusal.wrong-passphrase")
                        .contains(refusal.key()));
            }
        }
    }

    @Test
    @Invariant(of = KeySlots.class, number = 6)
    void sealOpensOnlyInItsOwnSlotStoreAndGeneration() throws Exception {
        assertRefused("altered-slot", fileOf(north.withSeal(south.seal()), south));
        assertRefused("altered-slot",
                new SlotFile(new UUID(8, 8), 1, 1, List.of(north, south), new byte[32]).sealedWith(dataKey));
        assertRefused("altered-slot",
                new SlotFile(STORE, 2, 1, List.of(north, south), new byte[32]).sealedWith(dataKey));
        var later = Sealing.seal(dataKey, 2, north.recipient(STORE), signing.getPrivate(), RANDOM);
        var moved = new Seal(1, later.encapsulation(), later.iv(), later.ciphertext(), later.signature());
        assertFalse(Sealing.isSigned(moved, north.recipient(STORE), north.signingPublicKey()));
    }

    @Test
    @Invariant(of = KeySlots.class, number = 7)
    void passphraseTypedInDecomposedUnicodeOpens() {
        var composed = "caf\u00e9 \u1e9b\u0323 ελπ\u03af\u03b4\u03b1";
        var decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        assertFalse(composed.equals(decomposed));
        var slots = fileOf(make("north", composed));
        assertArrayEquals(dataKey.bytes(), unlock(slots, "north", decomposed));
        assertArrayEquals(dataKey.bytes(), unlock(slots, "north", composed));
    }

    @Test
    @Invariant(of = KeySlots.class, number = 8)
    void neitherKeyNorPassphraseLiesInTheFile() {
        var bytes = new String(file.encode(), StandardCharsets.ISO_8859_1);
        assertFalse(bytes.contains(new String(dataKey.bytes(), StandardCharsets.ISO_8859_1)));
        assertFalse(bytes.contains("the tide comes in"));
        assertTrue(bytes.contains("north"));
    }

    @Test
    @Invariant(of = KeySlots.class, number = 9)
    void droppedDoubledAndMovedSlotsAreNoticed() {
        for (var slots : List.of(List.of(north), List.of(south, north), List.of(north, south, north))) {
            assertRefused("altered-slot", new SlotFile(STORE, 1, 1, slots, file.mac()));
        }
        assertRefused("altered-slot", new SlotFile(STORE, 1, 2, file.slots(), file.mac()));
    }

    @Test
    void zeroEncapsulationIsARefusalAndNoFault() throws Exception {
        var seal = north.seal();
        var zero = new Seal(1, new byte[32], seal.iv(), seal.ciphertext(), new byte[64]);
        var signer = java.security.Signature.getInstance("Ed25519");
        signer.initSign(signing.getPrivate());
        signer.update(
                LengthPrefixed.join(north.recipient(STORE).context(1, new byte[32]), zero.iv(), zero.ciphertext()));
        assertRefused("altered-slot", fileOf(
                north.withSeal(new Seal(1, zero.encapsulation(), zero.iv(), zero.ciphertext(), signer.sign())), south));
    }

    @Test
    void hostileBytesAreDamageAndNothingElse() {
        var bytes = file.encode();
        for (var round = 0; round < 2000; round++) {
            var hostile = bytes.clone();
            for (var change = 0; change <= round % 4; change++) {
                ByteBuffer.wrap(hostile).putInt(16 + RANDOM.nextInt(hostile.length - 64), RANDOM.nextInt());
            }
            var digest = Hashes.sha256(Arrays.copyOf(hostile, hostile.length - 32));
            System.arraycopy(digest, 0, hostile, hostile.length - 32, 32);
            try {
                SlotFile.decode(hostile);
            } catch (DamagedBytes expected) {
                assertEquals("the bytes do not follow the format", expected.getMessage());
            }
        }
    }

    @Test
    void nothingSecretIsPrinted() {
        try (var secret = secret("the tide comes in")) {
            assertEquals("SignInSecret", secret.toString());
            assertEquals("DataKey", dataKey.toString());
        }
    }

    @Test
    void closedSecretIsWiped() {
        var typed = "the tide comes in".toCharArray();
        new SignInSecret("north", typed).close();
        assertEquals(Collections.nCopies(typed.length, '\0'),
                new String(typed).chars().mapToObj(c -> (char) c).toList());
    }

    /// Returns the slot with this body and matching digests; null if it does not even follow the format.
    private static @org.jspecify.annotations.Nullable KeySlot mended(byte[] body) {
        try {
            return KeySlot.decode(LengthPrefixed.join(body, Hashes.sha256(body)));
        } catch (DamagedBytes e) {
            return null;
        }
    }

    private Refusal assertRefused(String key, SlotFile slots) {
        var refusal = assertThrows(Refusal.class, () -> unlock(slots, "north", "the tide comes in"));
        assertEquals("vault.refusal." + key, refusal.key());
        return refusal;
    }

    private byte[] unlock(SlotFile slots, String word, String passphrase) {
        try (var secret = new SignInSecret(word, passphrase.toCharArray());
                var unlocked = keySlots.unlock(slots, secret)) {
            return unlocked.key().bytes().clone();
        }
    }

    private SlotFile fileOf(KeySlot... slots) {
        return new SlotFile(STORE, 1, 1, new ArrayList<>(List.of(slots)), new byte[32]).sealedWith(dataKey);
    }

    private KeySlot make(String word, String passphrase) {
        try (var secret = new SignInSecret(word, passphrase.toCharArray())) {
            return keySlots.make(UUID.randomUUID(), secret,
                    new SlotContents(STORE, 1, dataKey, signing.getPrivate(), signing.getPublic().getEncoded()),
                    RANDOM);
        }
    }

    private static SignInSecret secret(String passphrase) {
        return new SignInSecret("north", passphrase.toCharArray());
    }

    private static KeyPair fresh(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm).generateKeyPair();
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
