package org.daybook.locking;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.daybook.base.Refusal;
import org.daybook.staff.EndsWithPassphrase;
import org.daybook.staff.Gate;
import org.daybook.staff.Permission;
import org.daybook.vault.OpenVault;
import org.daybook.vault.QuickUnlock;
import org.daybook.vault.SignInSecret;

/// The worker's own short code: set only by herself, until she removes it or gets another passphrase. On the write lane.
public final class OwnCode {
    private final Gate gate;
    private final OpenVault vault;
    private final Clock clock;
    private final LockingStore store = new LockingStore();

    /// The current state.
    ///
    /// @param allowed whether short codes are used on this site
    /// @param set     whether she has one
    public record State(boolean allowed, boolean set) {}

    /// @param gate  the way to the store
    /// @param vault seals the code
    /// @param clock the time at which it was set
    public OwnCode(Gate gate, OpenVault vault, Clock clock) {
        this.gate = gate;
        this.vault = vault;
        this.clock = clock;
    }

    /// Returns how somebody's code ends when she gets another passphrase: otherwise, whoever set a passphrase for her could
    /// leave a code behind, and come back by it once she has a passphrase of her own.
    public static EndsWithPassphrase ending() {
        return new LockingStore()::removeCode;
    }

    /// Returns the current state.
    public State state() {
        return gate.look(Permission.SEE_SITE, work -> new State(
                LockingStore.allowsCodes(store.rule(work.tx())), store.code(work.tx(), work.who().id()).isPresent()));
    }

    /// Sets her code, in place of a former one. Takes half a second.
    ///
    /// @param digits  without problems
    /// @param present her passphrase, asked for because somebody else may be at the screen: a code that she does not know of
    ///                would open it every day. Neither is copied, and both are wiped
    /// @throws Refusal `locking.refusal.codes-forbidden`, `vault.refusal.wrong-passphrase`, `vault.refusal.too-soon` after
    ///         wrong ones, which count like those at sign-in
    public void set(char[] digits, char[] present) {
        try (var hers = new SignInSecret(gate.who().signInWord(), present)) {
            boolean right = vault.keys().opens(hers);
            var code = vault.shortCodes().kept(digits);
            gate.act(Permission.SET_SHORT_CODE, work -> {
                work.names(work.who().id().value());
                if (!right) {
                    throw new Refusal("vault.refusal.wrong-passphrase");
                }
                if (!LockingStore.allowsCodes(store.rule(work.tx()))) {
                    throw new Refusal("locking.refusal.codes-forbidden");
                }
                store.setCode(work.tx(), work.who().id(), code, clock.instant());
            });
        } finally {
            Arrays.fill(digits, '\0');
        }
    }

    /// Removes her code. Also if codes are no longer used.
    public void remove() {
        gate.act(Permission.SET_SHORT_CODE, work -> {
            work.names(work.who().id().value());
            store.removeCode(work.tx(), work.who().id());
        });
    }

    /// Returns a way to reopen the store by her code, to be requested right before a lock closes the store; empty if codes do
    /// not open the screen after such a lock, or she has none.
    public Optional<QuickUnlock> quickUnlock(LockingRule.Lock lock) {
        var code = gate.look(Permission.SEE_SITE, work -> LockingStore.codesOpen(store.rule(work.tx()), lock)
                ? store.code(work.tx(), work.who().id())
                : Optional.<byte[]>empty());
        return code.flatMap(vault.shortCodes()::quickUnlock);
    }
}
