package org.daybook.consents;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.daybook.base.Refusal;
import org.daybook.staff.SubjectWork;

/// Answers that were asked in the passage that prepared a referral: withdrawn with it if it was prepared by mistake. Runs
/// inside the passage of that room, on the write lane's thread.
public final class AskedWith {
    private final Answering answering;

    AskedWith(Answering answering) {
        this.answering = answering;
    }

    /// Withdraws the yes that counts for an organisation, if it was asked with a referral that is deleted: what she had agreed
    /// to before counts again, or nothing does. Does nothing if she has answered again since, or another referral needs it.
    ///
    /// @param gone   what the deleted referral was to share, and with whom
    /// @param others her other referrals
    /// @param needed what those of them that are not closed are to share
    /// @return her yes, if it was withdrawn
    public Optional<TakenBack> takeBack(SubjectWork work, Sharing gone, Set<UUID> others, Collection<Sharing> needed) {
        var counting = about(work, gone).filter(event -> event.with().filter(with -> !others.contains(with)).isEmpty())
                .findFirst().filter(event -> counts(work, event));
        var orphan = about(work, gone).findFirst().filter(event -> event.standing(work.today()) == ConsentStatus.GIVEN)
                .filter(event -> event.with().filter(with -> !others.contains(with)).isPresent())
                .filter(event -> needed.stream().noneMatch(one -> covers(event, one)
                        && counting.filter(before -> covers(before, one)).isEmpty()));
        orphan.ifPresent(event -> counting.ifPresentOrElse(before -> answering.again(work, before),
                () -> answering.correct(work, event)));
        return orphan.map(event -> new TakenBack(event, about(work, gone).findFirst().orElseThrow().number()));
    }

    /// Makes a yes count again that was withdrawn a moment ago, unless she has answered again since, or between the two on a
    /// card that was joined since.
    ///
    /// @throws Refusal `consents.refusal.who-answers` if she has become known to be under 18 since
    public void putBack(SubjectWork work, TakenBack one) {
        one.was().sharing().flatMap(sharing -> about(work, sharing).findFirst())
                .filter(newest -> newest.number() == one.instead())
                .filter(newest -> about(work, newest.sharing().orElseThrow()).noneMatch(
                        event -> event.number() > one.was().number() && event.number() < one.instead()))
                .ifPresent(_ -> answering.again(work, one.was()));
    }

    /// Checks whether a yes may count again: for somebody under 18 it must state who answered. It keeps its day, so that one
    /// from before she was 18 ends as it would have.
    private boolean counts(SubjectWork work, ConsentEvent event) {
        return event.standing(work.today()) == ConsentStatus.GIVEN && answering.says(work, event);
    }

    /// Returns her answers about that organisation, newest first.
    private Stream<ConsentEvent> about(SubjectWork work, Sharing organisation) {
        return answering.history(work, work.her()).events().stream().filter(event -> event.sharing()
                .filter(sharing -> sharing.key().equals(organisation.key())).isPresent());
    }

    private static boolean covers(ConsentEvent yes, Sharing wished) {
        return yes.sharing().filter(agreed -> agreed.key().equals(wished.key())
                && agreed.data().containsAll(wished.data())).isPresent();
    }
}
