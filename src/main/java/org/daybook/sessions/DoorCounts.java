package org.daybook.sessions;

import static org.daybook.staff.Permission.DROP_DOOR_COUNT;
import static org.daybook.staff.Permission.SEE_SITE;
import static org.daybook.staff.Permission.TAKE_IN_DOOR_COUNT;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.vault.SealedMessages;

/// Takes in what was counted at the door while the screen was locked; [Lately#atTheDoor] returns it. Used on the write lane's
/// thread.
public final class DoorCounts {
    /// A door never produces more letters than this at once. Any beyond it are dropped.
    private static final int MOST_LETTERS = 50;
    private final Gate gate;
    private final SealedMessages letters;
    private final DoorStore store = new DoorStore();

    /// @param gate    the way to the store
    /// @param letters the contents of the store's letterbox
    public DoorCounts(Gate gate, SealedMessages letters) {
        this.gate = gate;
        this.letters = letters;
    }

    private record Sorted(List<SealedMessages.Found> good, List<DoorLetter> read, List<SealedMessages.Found> bad) {}

    /// Takes in what is in the letterbox, each letter once, and discards what cannot be read. The next person to sign in
    /// triggers this without being told. If the disk is full, the letters are left for the next time.
    public void takeIn() {
        try {
            var sorted = gate.look(SEE_SITE, work -> {
                letters.publish(work.tx());
                return sorted(letters.read(work.tx()));
            });
            keep(sorted);
            drop(sorted.bad());
        } catch (Refusal e) {
            // Counts are no reason to keep anybody out; they stay in the letterbox until the next opening.
        }
    }

    private static Sorted sorted(List<SealedMessages.Found> found) {
        var sorted = new Sorted(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var letter : found) {
            var read = letter.content().flatMap(content -> DoorLetter.read(letter.id(), content))
                    .filter(_ -> sorted.good().size() < MOST_LETTERS);
            read.ifPresent(sorted.read()::add);
            (read.isPresent() ? sorted.good() : sorted.bad()).add(letter);
        }
        return sorted;
    }

    /// Keeps the letters in one passage and deletes them only afterwards: if one is read again, its edition is already known.
    private void keep(Sorted sorted) {
        if (!sorted.read().isEmpty()) {
            gate.act(TAKE_IN_DOOR_COUNT, work -> sorted.read().forEach(letter -> store.keep(work.tx(), letter)));
            letters.delete(sorted.good());
        }
    }

    private void drop(List<SealedMessages.Found> bad) {
        if (!bad.isEmpty() && letters.delete(bad) > 0) {
            gate.act(DROP_DOOR_COUNT, _ -> {});
        }
    }
}
