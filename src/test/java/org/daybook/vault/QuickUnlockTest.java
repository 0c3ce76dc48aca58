package org.daybook.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.daybook.base.Refusal;
import org.daybook.testing.SteppingClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Returning by a short code, and everything that must end it.
class QuickUnlockTest {
    private static final UUID HERS = UUID.randomUUID();

    @TempDir
    Path folder;
    private final SteppingClock clock = new SteppingClock();

    @BeforeEach
    void aStoreOfTwo() {
        try (var vault = Vault.create(new StoreFolder(folder), TestVaults.secret(), surroundings(), TestVaults.PEOPLE,
                _ -> {});
                var hers = new SignInSecret("south", "another tide comes in".toCharArray())) {
            TestVaults.welcome(vault, "1", "Zuccherina");
            vault.keys().add(HERS, hers);
        }
    }

    @Test
    void herCodeOpensTheStoreOnceWithNothingOnTheDisk() {
        var before = Footprint.of(folder);
        var quickUnlock = closedBy("2580");
        assertEquals(before, Footprint.of(folder));
        try (var vault = open(quickUnlock, "2580")) {
            assertEquals(List.of("Zuccherina"), TestVaults.texts(vault, "select name from person"));
            assertEquals(List.of(), vault.verify());
            TestVaults.welcome(vault, "2", "Anna");
        }
        assertGone(quickUnlock, "2580");
        try (var vault = TestVaults.open(folder, TestVaults.PEOPLE)) {
            assertEquals(2, TestVaults.texts(vault, "select name from person").size());
        }
    }

    @Test
    void digitsOfEveryKeyboardAreTheSame() {
        open(closedBy("2580"), "٢٥٨٠").close();
        open(closedBy("٢٥٨٠"), "2580").close();
    }

    @Test
    void threeWrongCodesEndIt() {
        var quickUnlock = closedBy("2580");
        assertEquals("vault.refusal.wrong-code", refusal(quickUnlock, "2581"));
        assertEquals("vault.refusal.wrong-code", refusal(quickUnlock, "25800"));
        assertGone(quickUnlock, "0852");
        assertGone(quickUnlock, "2580");
        assertFalse(quickUnlock.isThere(clock));
        // They count as wrong attempts: the passphrase must wait, and the audit trail will show how many there were.
        assertEquals(Duration.ofSeconds(5), Vault.waitBeforeTrying(new StoreFolder(folder), clock));
        clock.move(Duration.ofSeconds(5));
        try (var vault = byPassphrase(TestVaults.secret())) {
            assertEquals(3, vault.wrongTriesBefore());
        }
    }

    @Test
    void twoWrongOnesAreToldToTheStoreThatTheThirdOpens() {
        var quickUnlock = closedBy("2580");
        refusal(quickUnlock, "1111");
        refusal(quickUnlock, "2222");
        try (var vault = open(quickUnlock, "2580")) {
            assertEquals(2, vault.wrongTriesBefore());
        }
    }

    @Test
    void itStaysTwentyMinutes() {
        var quickUnlock = closedBy("2580");
        clock.move(Duration.ofMinutes(19).plusSeconds(59));
        assertTrue(quickUnlock.isThere(clock));
        clock.move(Duration.ofSeconds(1));
        assertGone(quickUnlock, "2580");
    }

    @Test
    void aClockPutBackEndsIt() {
        var quickUnlock = closedBy("2580");
        clock.move(Duration.ofMinutes(15));
        assertTrue(quickUnlock.isThere(clock));
        clock.move(Duration.ofMinutes(-10));
        assertGone(quickUnlock, "2580");
        clock.move(Duration.ofMinutes(11));
        assertGone(quickUnlock, "2580");
    }

    @Test
    void theCodeOfAnotherPersonDoesNotOpenIt() {
        var hers = kept(new SignInSecret("south", "another tide comes in".toCharArray()), "7391");
        var quickUnlock = closedBy("2580");
        assertEquals("vault.refusal.wrong-code", refusal(quickUnlock, "7391"));
        assertFalse(quickUnlock.isFor(hers));
        try (var vault = open(quickUnlock, "2580")) {
            assertFalse(vault.slotId().equals(HERS));
        }
    }

    @Test
    void sealedForOneSlotACodeIsWorthNothingInAnother() {
        var quickUnlock = closedBy("2580");
        byte[] borrowed = kept(new SignInSecret("south", "another tide comes in".toCharArray()), "2580");
        try (var vault = byPassphrase(TestVaults.secret())) {
            assertFalse(quickUnlock.isFor(borrowed));
            var other = vault.shortCodes().quickUnlock(borrowed).orElseThrow();
            vault.close();
            assertEquals("vault.refusal.wrong-code", refusal(other, "2580"));
        }
    }

    @Test
    void anotherPassphraseMeanwhileEndsIt() {
        var quickUnlock = closedBy("2580");
        try (var vault = byPassphrase(TestVaults.secret());
                var present = TestVaults.secret();
                var fresh = new SignInSecret(TestVaults.WORD, "the tide went out".toCharArray())) {
            vault.keys().change(present, fresh);
        }
        assertGone(quickUnlock, "2580");
    }

    @Test
    void aRenewedStoreEndsIt() {
        var quickUnlock = closedBy("2580");
        try (var vault = byPassphrase(TestVaults.secret())) {
            vault.keys().remove(java.util.Set.of(HERS), Progress.unwatched());
        }
        assertGone(quickUnlock, "2580");
        byPassphrase(TestVaults.secret()).close();
    }

    @Test
    void whileSomebodyElseHasItOpenTheCodeWaits() {
        var quickUnlock = closedBy("2580");
        try (var _ = byPassphrase(TestVaults.secret())) {
            assertEquals("vault.refusal.open-elsewhere", refusal(quickUnlock, "2580"));
        }
        open(quickUnlock, "2580").close();
    }

    @Test
    void closedItIsWiped() throws Exception {
        var quickUnlock = closedBy("2580");
        quickUnlock.close();
        assertGone(quickUnlock, "2580");
        var sealed = QuickUnlock.class.getDeclaredField("sealed");
        sealed.setAccessible(true);
        var bytes = (byte[]) sealed.get(quickUnlock);
        assertTrue(Arrays.equals(new byte[bytes.length], bytes));
        assertEquals("QuickUnlock", quickUnlock.toString());
    }

    @Test
    void whatIsNoKeptCodeMakesNone() {
        try (var vault = byPassphrase(TestVaults.secret())) {
            assertTrue(vault.shortCodes().quickUnlock(new byte[3]).isEmpty());
            var kept = vault.shortCodes().kept("2580".toCharArray());
            vault.shortCodes().quickUnlock(kept);
            assertTrue(Arrays.equals(new byte[kept.length], kept), "wiped once it was used");
        }
    }

    private QuickUnlock closedBy(String code) {
        try (var vault = byPassphrase(TestVaults.secret())) {
            return vault.shortCodes().quickUnlock(vault.shortCodes().kept(code.toCharArray())).orElseThrow();
        }
    }

    private byte[] kept(SignInSecret secret, String code) {
        try (var vault = byPassphrase(secret)) {
            return vault.shortCodes().kept(code.toCharArray());
        }
    }

    private OpenVault byPassphrase(SignInSecret secret) {
        try (secret) {
            return Vault.open(new StoreFolder(folder), secret, surroundings(), TestVaults.PEOPLE);
        }
    }

    private OpenVault open(QuickUnlock quickUnlock, String code) {
        return quickUnlock.open(code.toCharArray(), surroundings());
    }

    private String refusal(QuickUnlock quickUnlock, String code) {
        return assertThrows(Refusal.class, () -> open(quickUnlock, code)).key();
    }

    private void assertGone(QuickUnlock quickUnlock, String code) {
        assertEquals("vault.refusal.quick-unlock-gone", refusal(quickUnlock, code));
    }

    private VaultEnvironment surroundings() {
        return new VaultEnvironment(clock, new SecureRandom(), "A");
    }
}
