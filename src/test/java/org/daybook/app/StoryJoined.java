package org.daybook.app;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.daybook.app.StoryWoman.Said;
import org.daybook.app.StoryWoman.State;
import org.daybook.consents.Answer;
import org.daybook.consents.Purpose;

/// Two cards of a story that were joined. While they are one, the latest answer of either applies. Once they are parted, each
/// woman keeps what she said before; a no and a protection from the time in between protect both.
final class StoryJoined {
    final UUID id;
    final StoryWoman kept;
    final StoryWoman folded;
    private final int step;
    private final State keptBefore;
    private final State foldedBefore;
    /// The keys of whatever was answered with a no since.
    private final Set<Object> refused = new HashSet<>();
    private boolean keptAwaySince;
    private boolean lockedSince;

    StoryJoined(UUID id, StoryWoman kept, StoryWoman folded, int step) {
        this.id = id;
        this.kept = kept;
        this.folded = folded;
        this.step = step;
        keptBefore = kept.now.copy();
        foldedBefore = folded.now.copy();
        latest(kept.now.answers, folded.now.answers);
        latest(kept.now.sharing, folded.now.sharing);
        kept.now.keptAway |= folded.now.keptAway;
        kept.now.locked |= folded.now.locked;
        folded.into = Optional.of(kept);
    }

    private static <K, T> void latest(Map<K, Said<T>> into, Map<K, Said<T>> from) {
        from.forEach((key, said) -> into.merge(key, said, (one, other) -> one.step() < other.step() ? other : one));
    }

    /// Called after each act while they are one.
    void watch() {
        kept.now.answers.forEach((key, said) -> watch(key, said, said.what() != Answer.GIVEN));
        kept.now.sharing.forEach((key, said) -> watch(key, said, said.what().isEmpty()));
        lockedSince |= kept.now.locked;
    }

    private void watch(Object key, Said<?> said, boolean no) {
        if (said.step() > step && no) {
            refused.add(key);
        }
    }

    /// Called when the colleague was kept away from the card that represents both.
    void keptAway() {
        keptAwaySince = true;
    }

    void part() {
        folded.into = Optional.empty();
        folded.now = foldedBefore;
        folded.now.keptAway |= keptAwaySince;
        folded.now.locked |= lockedSince;
        refused.forEach(key -> {
            folded.now.answers.computeIfPresent(answerKey(key), (_, said) -> new Said<>(Answer.REFUSED, said.step()));
            folded.now.sharing.computeIfPresent(key.toString(), (_, said) -> new Said<>(Set.of(), said.step()));
        });
        split(kept.now.answers, keptBefore.answers, answer -> answer != Answer.GIVEN);
        split(kept.now.sharing, keptBefore.sharing, Set::isEmpty);
        kept.now.keptAway = keptBefore.keptAway || keptAwaySince && kept.now.keptAway;
    }

    private static Purpose answerKey(Object key) {
        return key instanceof Purpose purpose
                ? purpose
                : Purpose.REFERRAL;
    }

    /// What the other woman said before goes with her; a no from before applies again, whatever was said since.
    private <K, T> void split(Map<K, Said<T>> now, Map<K, Said<T>> before, Predicate<T> isNo) {
        now.entrySet().removeIf(each -> each.getValue().step() <= step && !before.containsKey(each.getKey()));
        before.forEach((key, said) -> {
            var since = now.get(key);
            if (since == null || since.step() <= step || isNo.test(said.what())) {
                now.put(key, said);
            }
        });
    }
}
