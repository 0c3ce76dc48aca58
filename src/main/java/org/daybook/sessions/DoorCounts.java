package org.daybook.sessions;

import static org.daybook.staff.Permission.DROP_DOOR_COUNT;
import static org.daybook.staff.Permission.SEE_SITE;
import static org.daybook.staff.Permission.TAKE_IN_DOOR_COUNT;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Refusal;
import org.daybook.staff.Gate;
import org.daybook.vault.SealedMessages;

/// Takes in what was counted at the door while the screen was locked; [Lately#atTheDoor] tells it. On the write lane's thread.
public final class DoorCounts {
    /// More letters at once wrote no door. What comes after them is dropped.
    private static final int MOST_LETTERS = 50;
    private final Gate gate;
    private final SealedMessages letters;
    private final DoorStore store = new DoorStore();

    /// @param gate    the way to the store
    /// @param letters what lies in the store's letterbox
    public DoorCounts(Gate gate, SealedMessages letters) {
        this.gate = gate;
        this.letters = letters;
    }

    private record Sorted(List<SealedMessages.Found> good, List<DoorLetter> read, List<SealedMessages.Found> bad) {}

    /// Takes in what lies in the letterbox, each letter once, and throws away what cannot be read. Whoever signs in next
    /// does so without knowing. A full disk leaves the letters for the next time.
    public void takeIn() {
        try {
            var sorted = gate.look(SEE_SITE, work -> {
                letters.publish(work.tx());
                return sorted(letters.read(work.tx()));
            });
            keep(sorted);
            drop(sorted.bad());
        } catch (Refusal e) {
            // Counts are no reason to keep anybody out; they lie there until the next opening.
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

    /// In one passage, and only then away with them: one that is met again is of an edition that is known.
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
