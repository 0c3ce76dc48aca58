package org.daybook.recovery;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// Generates the secret of a kit and puts it on one sheet or three. Opens nothing and stores nothing.
///
/// @param store  the store for which the kit is made
/// @param random the source of randomness
record KitDrawing(UUID store, SecureRandom random) {
    /// @param day the day printed on it
    /// @return the kit; the caller closes it
    MadeKit draw(RecoveryKit kit, LocalDate day) {
        return switch (kit.kind()) {
            case WHOLE -> whole(kit, day);
            case SPLIT -> split(kit, day);
        };
    }

    private MadeKit whole(RecoveryKit kit, LocalDate day) {
        var secret = new byte[KitSheet.SECRET];
        random.nextBytes(secret);
        return new MadeKit(kit, day, List.of(sheet(kit, 0, secret)), key(kit, secret));
    }

    private MadeKit split(RecoveryKit kit, LocalDate day) {
        var drawn = Shares.draw(random);
        var sheets = new ArrayList<KitSheet>();
        for (var share : drawn.shares()) {
            sheets.add(sheet(kit, sheets.size() + 1, share));
        }
        var made = new MadeKit(kit, day, sheets, key(kit, drawn.secret()));
        Arrays.fill(drawn.secret(), (byte) 0);
        return made;
    }

    private KitSheet sheet(RecoveryKit kit, int index, byte[] secret) {
        return new KitSheet(index, KitSheet.mark(store), kit.number(), secret);
    }

    private KitKey key(RecoveryKit kit, byte[] secret) {
        return new KitKey(KitSheet.mark(store), kit.number(), secret);
    }
}
