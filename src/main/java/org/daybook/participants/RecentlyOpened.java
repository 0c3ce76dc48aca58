package org.daybook.participants;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.daybook.base.ParticipantId;

/// The last five women whose records were opened since the store was unlocked, the newest first. In memory only: a lock empties
/// it, and the next person who signs in has her own. Used on the write lane's thread.
final class RecentlyOpened {
    private static final int KEPT = 5;

    private final Deque<ParticipantId> opened = new ArrayDeque<>();

    void add(ParticipantId her) {
        opened.remove(her);
        opened.push(her);
        if (opened.size() > KEPT) {
            opened.removeLast();
        }
    }

    List<ParticipantId> all() {
        return List.copyOf(opened);
    }
}
