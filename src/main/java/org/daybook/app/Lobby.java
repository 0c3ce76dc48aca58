package org.daybook.app;

import java.util.List;
import org.daybook.base.Desk;
import org.daybook.base.Refusal;
import org.daybook.staff.Door;
import org.daybook.staff.SignedIn;
import org.daybook.vault.OpenVault;
import org.daybook.vault.SignInSecret;
import org.daybook.vault.StoreFolder;
import org.daybook.vault.Surroundings;
import org.daybook.vault.Vault;

/// The locked side of the door: create a store, or unlock one. What it hands out is a [House]. The thread that calls
/// it becomes the house's write lane; deriving the key takes about 160 ms, so it is never the screen's thread.
public final class Lobby {
    private final Surroundings surroundings;
    private final Desk desk;
    private final Door door;

    /// @param surroundings what the vault needs: time, cryptographic randomness, mark of this computer
    /// @param desk         what the rooms need
    public Lobby(Surroundings surroundings, Desk desk) {
        this.surroundings = surroundings;
        this.desk = desk;
        this.door = new Door(desk);
    }

    /// Creates a store and signs in its first member of staff.
    ///
    /// @throws Refusal `vault.refusal.*` when the folder cannot take a store; nothing is left in it then
    public House create(StoreFolder folder, FirstDay form, SignInSecret secret) {
        return furnish(Vault.create(folder, secret, surroundings),
                vault -> door.settle(vault, form.member(), form.site()));
    }

    /// Unlocks a store.
    ///
    /// @throws Refusal `vault.refusal.*` or `staff.refusal.*`; nothing has changed then
    public House unlock(StoreFolder folder, SignInSecret secret) {
        return furnish(Vault.open(folder, secret, surroundings), door::enter);
    }

    /// The sign-in words of a store, the first member of staff first.
    ///
    /// @throws Refusal `vault.refusal.*` when there is no store or its slots are damaged
    public List<String> signInWords(StoreFolder folder) {
        return Vault.signInWords(folder);
    }

    private interface Entrance {
        SignedIn enter(OpenVault vault);
    }

    private House furnish(OpenVault vault, Entrance entrance) {
        try {
            return new House(vault, entrance.enter(vault), desk, () -> {});
        } catch (RuntimeException e) {
            vault.close();
            throw e;
        }
    }
}
