package org.daybook.consents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.staff.Initials;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnfilteredRows;
import org.daybook.staff.UnitOfWork;
import org.daybook.vault.Tombstone;
import org.daybook.vault.WrittenAfter;

/// Her answers, inside the passages of higher rooms: the one place that decides whether something may be done with what she
/// told. Every answer is evaluated on the site's date; the one written last counts. Runs on the write lane's thread.
///
/// Invariants. 1: what is written is never changed; what was replaced long ago is eventually deleted ([#forgetReplaced]). 2:
/// only a yes that was not withdrawn and has not expired holds. 3: an overriding opens one action on her own record ([#opens],
/// [#demand]); it never makes [#holds] true, so no list, export or figure sees it. 4: somebody under 18 cannot give a yes
/// without a note of who answered and what she herself said, and her own no turns it into a no. 5: a yes that was given with or
/// for her ends thirty days after she is 18. 6: withdrawing a yes ends every overriding for the same.
public final class Consents {
    /// The kind of mark that keeps a restore from bringing a yes back.
    public static final String WITHDRAWN = "withdrawn";
    private static final String NOT_GIVEN = "consents.refusal.not-given";

    private final ConsentStore store = new ConsentStore();
    private final AssentStore assents = new AssentStore();
    private final OverridingStore overridings = new OverridingStore();
    private final GoingOnWithoutConsent goingOn = new GoingOnWithoutConsent(overridings);
    private final Answering answering;
    private final AskedWith askedWith;
    private final ConsentPersonalData personalData;

    /// Creates an instance for a program that refers nobody.
    public Consents() {
        this((_, _) -> Set.of(), (_, _) -> Set.of());
    }

    /// @param referred  keys of the organisations to which she was referred: the referral states whether they were told
    ///                  anything
    /// @param referrals the ids of her referrals
    public Consents(BiFunction<UnitOfWork, ParticipantId, Set<String>> referred,
            BiFunction<UnitOfWork, ParticipantId, Set<UUID>> referrals) {
        answering = new Answering(store, assents, overridings, referrals);
        personalData = new ConsentPersonalData(answering, store, assents, overridings, referred);
        askedWith = new AskedWith(answering);
    }

    /// Moves all answers of one card to the other when two cards of one woman are joined; the newest still counts.
    ///
    /// @return what moved
    public List<UUID> move(SubjectWork from, SubjectWork to) {
        return store.move(from, to);
    }

    /// Moves one answer back to the card it belonged to.
    public void moveBack(SubjectWork from, SubjectWork to, UUID event) {
        store.moveBack(from, to, event);
    }

    /// Records her answer to one purpose as an event of its own. A no while a yes holds withdraws it.
    ///
    /// @param purpose any but a referral, which needs its organisation: see [#append(SubjectWork, RecordedAnswer)]
    public void append(SubjectWork work, Purpose purpose, Answer answer, ConsentWording wording) {
        append(work, RecordedAnswer.of(purpose, answer, Heard.only(wording)));
    }

    /// Records one answer as an event of its own. A no while a yes holds withdraws it, and a yes to which somebody under 18
    /// said no herself is a no.
    ///
    /// @param taken without problems
    /// @throws IllegalArgumentException if it has problems
    /// @throws Refusal                  `consents.refusal.who-answers` for a yes of somebody under 18 without a note of who
    ///         answered and what she herself said
    public void append(SubjectWork work, RecordedAnswer taken) {
        answering.append(work, taken);
    }

    /// Returns answers that were asked with a referral and are withdrawn with it.
    public AskedWith askedWith() {
        return askedWith;
    }

    /// Returns until when she is under 18, by what is known of her age; empty if nothing is.
    Optional<MinorStatus> girlhood(UnitOfWork work, ParticipantId her) {
        return answering.girlhood(work, her);
    }

    /// Returns the women whose yes was given with or for them before they were 18 and is asked again, from thirty days before;
    /// sorted by the day on which each is 18.
    public List<ToAskAgain> toAskAgain(UnitOfWork work) {
        return assents.toAskAgain(work.tx(), work.today()).usable(work);
    }

    /// Records those of her answers that are new: repeating an answer changes nothing.
    public void appendNew(SubjectWork work, Map<Purpose, Answer> answers, Heard heard) {
        answering.appendNew(work, answers, heard);
    }

    /// Withdraws her yes with immediate effect. Does nothing if none holds.
    ///
    /// @param sharing with whom, for a referral
    void withdraw(SubjectWork work, Purpose purpose, Optional<Sharing> sharing) {
        answering.withdraw(work, purpose, sharing);
    }

    /// Undoes a withdrawal made a moment ago; both answers stay in the ledger, and her yes keeps its original day.
    ///
    /// @throws Refusal `consents.refusal.undo-over` if it is too late, or somebody else withdrew it
    void undo(SubjectWork work, Purpose purpose, Optional<Sharing> sharing) {
        answering.undo(work, purpose, sharing);
    }

    /// Withdraws again a yes that a restore brought back, unless she gave it after she had withdrawn it. For marks of the kind
    /// [#WITHDRAWN].
    public void withdrawAgain(SubjectWork work, Tombstone mark) {
        answering.withdrawAgain(work, mark);
    }

    /// Handles the parting of two joined cards. A no given meanwhile may have come from the woman of the other card, so that
    /// card's older yes no longer counts until she is asked. A yes given meanwhile may have come from her, too, so it does not
    /// count on the card on which a no was given before. Runs inside another room's passage, once the rows are back.
    ///
    /// @param kept    the card on which it was answered
    /// @param parted  the other
    /// @param joining that had joined them
    public void keepNo(SubjectWork kept, SubjectWork parted, WrittenAfter joining) {
        new PartedNos(answering, store).keepNo(kept, parted, joining);
    }

    /// Handles the parting of a third card from two that stay joined. If either had refused before and a yes followed, which
    /// may have come from the woman of the third, the refusal applies again. Runs inside another room's passage, once the rows
    /// of the two are together.
    ///
    /// @param kept    the card that stands for both
    /// @param joining that had joined them and the third
    public void noAgain(SubjectWork kept, WrittenAfter joining) {
        new PartedNos(answering, store).noAgain(kept, joining);
    }

    /// Returns what answers report to her and to other rooms.
    public ConsentPersonalData personalData() {
        return personalData;
    }

    /// Allows acting without her yes for a day, inside a break-glass passage.
    ///
    /// @param wish for a referral, with the organisation that is given information
    /// @throws Refusal `consents.refusal.never-overridden` for a purpose that serves the site rather than her,
    ///         `consents.refusal.nothing-to-override` while her yes holds
    void override(SubjectWork work, Overridden wish) {
        boolean holds = wish.purpose() != Purpose.REFERRAL && holds(work, work.her(), wish.purpose());
        goingOn.begin(work, wish, holds);
    }

    /// Ends an overriding before its day is over, and every other in force for the same.
    void endOverriding(SubjectWork work, UUID id) {
        goingOn.end(work, id);
    }

    /// Returns the state of each purpose today, in the order of the purposes. A referral counts as given while one to anybody
    /// holds; [#holds(Work, ParticipantId, Sharing)] decides whether something may be shared with one of them.
    public List<ConsentState> states(UnitOfWork work, ParticipantId her) {
        var overridden = overridings.of(work.tx(), her, work.now());
        return history(work, her).states(work.today()).stream()
                .map(state -> state.overriddenBy(goingOn.of(work, overridden, state.purpose()))).toList();
    }

    /// Returns everything she was asked and answered, and what was done without her yes.
    public ConsentPage page(SubjectWork work) {
        var her = work.her();
        var history = history(work, her);
        return new ConsentPage(states(work, her), history.referrals(work.today()),
                overridings.of(work.tx(), her, work.now()),
                history.events(), new ConsentPage.Moment(work.now(), work.today(), work.zone()), staff(work),
                girlhood(work, her), answering.undoable(work, her, history));
    }

    /// Returns who works here, to record who explained.
    static ConsentPage.Staff staff(UnitOfWork work) {
        return new ConsentPage.Staff(Initials.everyone(work), Initials.here(work), work.who().id());
    }

    /// Checks whether she has agreed to a purpose, has not withdrawn it, and it has not expired.
    public boolean holds(UnitOfWork work, ParticipantId her, Purpose purpose) {
        return holding(work, Set.of(her), purpose).contains(her);
    }

    /// Returns those of several women for whom [#holds(Work, ParticipantId, Purpose)] is true, in one query.
    public Set<ParticipantId> holding(UnitOfWork work, Collection<ParticipantId> them, Purpose purpose) {
        return store.holding(work.tx(), them, purpose, work.today());
    }

    /// Returns those of several women for whom [#blocks] is true, in one query.
    public Set<ParticipantId> blocked(UnitOfWork work, Collection<ParticipantId> them, Purpose purpose) {
        if (!purpose.blockedBy(ConsentStatus.NOT_ASKED)) {
            return store.objecting(work.tx(), them, purpose, work.today());
        }
        var blocked = new HashSet<>(them);
        blocked.removeAll(holding(work, them, purpose));
        return blocked;
    }

    /// Checks whether she has agreed that all of this may be shared with that organisation today.
    public boolean holds(UnitOfWork work, ParticipantId her, Sharing sharing) {
        return history(work, her).allows(sharing, work.today());
    }

    /// Returns the yes that holds today for that organisation, whatever may be shared with it.
    public Optional<ConsentEvent> given(UnitOfWork work, ParticipantId her, Sharing sharing) {
        var state = history(work, her).state(Purpose.REFERRAL, Optional.of(sharing), work.today());
        return state.newest().filter(_ -> state.holds());
    }

    /// Returns her last answer about that organisation, whether it holds or not.
    public Optional<ConsentEvent> last(UnitOfWork work, ParticipantId her, Sharing sharing) {
        return history(work, her).state(Purpose.REFERRAL, Optional.of(sharing), work.today()).newest();
    }

    /// Returns the number of her newest answer to anything; 0 if she was never asked.
    public long newest(UnitOfWork work, ParticipantId her) {
        return history(work, her).events().stream().mapToLong(ConsentEvent::number).max().orElse(0);
    }

    /// Checks whether a yes of hers needs a note of who answered: she is under 18, by what is known of her age.
    public boolean isUnderEighteen(UnitOfWork work, ParticipantId her) {
        return girlhood(work, her).filter(one -> one.on(work.today())).isPresent();
    }

    /// Checks whether what a purpose covers is blocked: without her yes or, for her card alone, once she said no. For lists,
    /// prints, exports and figures; an overriding does not count.
    public boolean blocks(UnitOfWork work, ParticipantId her, Purpose purpose) {
        return blocked(work, Set.of(her), purpose).contains(her);
    }

    /// Checks whether one worker may act for one woman: she agreed, or an overriding for life, child or legal duty is in force.
    public boolean opens(UnitOfWork work, ParticipantId her, Purpose purpose) {
        return holds(work, her, purpose)
                || goingOn.isOverridden(work, her, purpose);
    }

    /// Permits one action about her only with her consent, or while an overriding for life, child or legal duty is in force.
    ///
    /// @throws Refusal `consents.refusal.not-given` without either
    public void demand(UnitOfWork work, ParticipantId her, Purpose purpose) {
        if (!opens(work, her, purpose)) {
            throw new Refusal(NOT_GIVEN);
        }
    }

    /// Permits sharing with an organisation only if she agreed to all of it, or while an overriding for life, child or legal
    /// duty is in force for this organisation.
    ///
    /// @throws Refusal `consents.refusal.not-given` otherwise
    public void demand(UnitOfWork work, ParticipantId her, Sharing sharing) {
        if (!holds(work, her, sharing) && !goingOn.isOverridden(work, her, sharing)) {
            throw new Refusal(NOT_GIVEN);
        }
    }

    /// Returns answers that were replaced by others, and since when, the oldest first; runs inside another room's passage.
    /// Leaves out current answers, even those that have expired.
    public UnfilteredRows<ReplacedAnswer> replaced(UnitOfWork work) {
        return store.replaced(work.tx());
    }

    /// Deletes those of her answers that were replaced by a day. Her last answer stays, so nothing that she may or may not be
    /// asked changes. The caller must also erase them from the journal in the same passage.
    ///
    /// @param until the last day on which a deleted answer was replaced
    public void forgetReplaced(SubjectWork work, LocalDate until) {
        store.deleteReplaced(work, until);
    }

    private History history(UnitOfWork work, ParticipantId her) {
        return answering.history(work, her);
    }
}
