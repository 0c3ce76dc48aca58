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

/// Her answers, inside the passages of the rooms above: the one place that says whether something may be done with what
/// she told. Every answer is seen on the site's date; the one written last counts. On the write lane's thread.
///
/// Invariants. 1: what is written is never changed; what was replaced long ago goes one day ([#forgetReplaced]). 2: only a yes that was not taken back and has not ended holds.
/// 3: an overriding opens one act on her own record ([#opens], [#demand]); it never makes [#holds] true, so no list,
/// export or figure sees it. 4: somebody under 18 gives no yes without a note of who answered and what she herself said,
/// and her own no makes a no of it. 6: a yes taken back ends every overriding of the same. 5: a yes that was given with or for her ends thirty days after she is 18.
public final class Consents {
    /// The word of the marks that keep a restore from bringing a yes back.
    public static final String WITHDRAWN = "withdrawn";
    private static final String NOT_GIVEN = "consents.refusal.not-given";

    private final ConsentStore store = new ConsentStore();
    private final AssentStore assents = new AssentStore();
    private final OverridingStore overridings = new OverridingStore();
    private final GoingOnWithoutConsent goingOn = new GoingOnWithoutConsent(overridings);
    private final Answering answering;
    private final AskedWith askedWith;
    private final ConsentPersonalData personalData;

    /// Where nobody is referred by the program.
    public Consents() {
        this((_, _) -> Set.of(), (_, _) -> Set.of());
    }

    /// @param referred  keys of the organisations to which she was referred: whether they were told anything says the referral
    /// @param referrals the ids of her referrals
    public Consents(BiFunction<UnitOfWork, ParticipantId, Set<String>> referred,
            BiFunction<UnitOfWork, ParticipantId, Set<UUID>> referrals) {
        answering = new Answering(store, assents, overridings, referrals);
        personalData = new ConsentPersonalData(answering, store, assents, overridings, referred);
        askedWith = new AskedWith(answering);
    }

    /// Gives all answers of one card to the other, when two cards of one woman are joined; the newest still counts.
    ///
    /// @return what moved
    public List<UUID> move(SubjectWork from, SubjectWork to) {
        return store.move(from, to);
    }

    /// Gives one answer back to the card of which it was.
    public void moveBack(SubjectWork from, SubjectWork to, UUID event) {
        store.moveBack(from, to, event);
    }

    /// Writes her answer to one purpose as an event of its own. A no where a yes holds is a yes taken back.
    ///
    /// @param purpose any but a referral, which needs its organisation: see [#append(SubjectWork, RecordedAnswer)]
    public void append(SubjectWork work, Purpose purpose, Answer answer, ConsentWording wording) {
        append(work, RecordedAnswer.of(purpose, answer, Heard.only(wording)));
    }

    /// Writes one answer as an event of its own. A no where a yes holds is a yes taken back, and a yes to which somebody
    /// under 18 said no herself is a no.
    ///
    /// @param taken free of problems
    /// @throws IllegalArgumentException when it has problems
    /// @throws Refusal                  `consents.refusal.who-answers` for a yes of somebody under 18 without a note of
    ///                                  who answered and what she herself said
    public void append(SubjectWork work, RecordedAnswer taken) {
        answering.append(work, taken);
    }

    /// Answers that were asked with a referral, which are taken back with it.
    public AskedWith askedWith() {
        return askedWith;
    }

    /// Until when she is under 18, by what is known of her age; empty where nothing is.
    Optional<MinorStatus> girlhood(UnitOfWork work, ParticipantId her) {
        return answering.girlhood(work, her);
    }

    /// Whose yes was given with or for her before she was 18 and is asked again, from thirty days before on; whoever is 18
    /// first comes first.
    public List<ToAskAgain> toAskAgain(UnitOfWork work) {
        return assents.toAskAgain(work.tx(), work.today()).usable(work);
    }

    /// Writes those of her answers that are new: what she said again changes nothing.
    public void appendNew(SubjectWork work, Map<Purpose, Answer> answers, Heard heard) {
        answering.appendNew(work, answers, heard);
    }

    /// Takes her yes back, at once. Does nothing where none holds.
    ///
    /// @param sharing to whom, for a referral
    void withdraw(SubjectWork work, Purpose purpose, Optional<Sharing> sharing) {
        answering.withdraw(work, purpose, sharing);
    }

    /// Undoes what was taken back a moment ago; both answers stay in the ledger, and her yes keeps the day on which she said it.
    ///
    /// @throws Refusal `consents.refusal.undo-over` when it is too late, or somebody else took it back
    void undo(SubjectWork work, Purpose purpose, Optional<Sharing> sharing) {
        answering.undo(work, purpose, sharing);
    }

    /// Takes a yes back once more that a restore brought back, unless she gave it after she had taken it back. For marks
    /// of the kind [#WITHDRAWN].
    public void withdrawAgain(SubjectWork work, Tombstone mark) {
        answering.withdrawAgain(work, mark);
    }

    /// Two cards are parted that were one: what she said no to meanwhile was said by whoever came, perhaps by the
    /// woman of the other card, whose older yes no longer counts until she is asked; and what she said yes to, perhaps
    /// by that one, is no yes on the card of which a no was said before. Inside another room's passage,
    /// once the rows are back.
    ///
    /// @param kept    the card on which it was said
    /// @param parted  the other
    /// @param joining by which they were one
    public void keepNo(SubjectWork kept, SubjectWork parted, WrittenAfter joining) {
        new PartedNos(answering, store).keepNo(kept, parted, joining);
    }

    /// A third card is parted from two that stay one: what either had said no to before is a no again where a yes
    /// followed, which was perhaps of the woman of the third. Inside another room's passage, once the rows of the two are
    /// together.
    ///
    /// @param kept    the card that stands for both
    /// @param joining by which they and the third were one
    public void noAgain(SubjectWork kept, WrittenAfter joining) {
        new PartedNos(answering, store).noAgain(kept, joining);
    }

    /// What answers say to her and to other rooms.
    public ConsentPersonalData personalData() {
        return personalData;
    }

    /// Goes on without her yes for a day, inside a passage that breaks the glass.
    ///
    /// @param wish for a referral with the organisation to whom something is passed on
    /// @throws Refusal `consents.refusal.never-overridden` for a purpose that serves the house rather than her,
    ///                 `consents.refusal.nothing-to-override` while her yes holds
    void override(SubjectWork work, Overridden wish) {
        boolean holds = wish.purpose() != Purpose.REFERRAL && holds(work, work.her(), wish.purpose());
        goingOn.begin(work, wish, holds);
    }

    /// Ends an overriding before its day is over, and every other that goes on about the same.
    void endOverriding(SubjectWork work, UUID id) {
        goingOn.end(work, id);
    }

    /// How each purpose stands today, in the order of the purposes. A referral counts as given while one to anybody
    /// holds; whether something may be told one of them says [#holds(Work, ParticipantId, Sharing)].
    public List<ConsentState> states(UnitOfWork work, ParticipantId her) {
        var overridden = overridings.of(work.tx(), her, work.now());
        return history(work, her).states(work.today()).stream()
                .map(state -> state.overriddenBy(GoingOnWithoutConsent.of(work, overridden, state.purpose()))).toList();
    }

    /// Everything she was asked and answered, and what went on without her yes.
    public ConsentPage page(SubjectWork work) {
        var her = work.her();
        var history = history(work, her);
        return new ConsentPage(states(work, her), history.referrals(work.today()),
                overridings.of(work.tx(), her, work.now()),
                history.events(), new ConsentPage.Moment(work.now(), work.today(), work.zone()), staff(work),
                girlhood(work, her), answering.undoable(work, her, history));
    }

    /// Who works here, to say who explained.
    static ConsentPage.Staff staff(UnitOfWork work) {
        return new ConsentPage.Staff(Initials.everyone(work), Initials.here(work), work.who().id());
    }

    /// Whether she has agreed to a purpose, has not taken it back, and it has not ended.
    public boolean holds(UnitOfWork work, ParticipantId her, Purpose purpose) {
        return holding(work, Set.of(her), purpose).contains(her);
    }

    /// Those of several women of whom [#holds(Work, ParticipantId, Purpose)] is true, asked in one go.
    public Set<ParticipantId> holding(UnitOfWork work, Collection<ParticipantId> them, Purpose purpose) {
        return store.holding(work.tx(), them, purpose, work.today());
    }

    /// Those of several women of whom [#blocks] is true, asked in one go.
    public Set<ParticipantId> blocked(UnitOfWork work, Collection<ParticipantId> them, Purpose purpose) {
        if (!purpose.blockedBy(ConsentStatus.NOT_ASKED)) {
            return store.objecting(work.tx(), them, purpose, work.today());
        }
        var blocked = new HashSet<>(them);
        blocked.removeAll(holding(work, them, purpose));
        return blocked;
    }

    /// Whether she has agreed that all of this may be told that organisation today.
    public boolean holds(UnitOfWork work, ParticipantId her, Sharing sharing) {
        return history(work, her).allows(sharing, work.today());
    }

    /// The yes that holds today for that organisation, whatever may be told it.
    public Optional<ConsentEvent> given(UnitOfWork work, ParticipantId her, Sharing sharing) {
        var state = history(work, her).state(Purpose.REFERRAL, Optional.of(sharing), work.today());
        return state.newest().filter(_ -> state.holds());
    }

    /// What she answered last about that organisation, whether it holds or not.
    public Optional<ConsentEvent> last(UnitOfWork work, ParticipantId her, Sharing sharing) {
        return history(work, her).state(Purpose.REFERRAL, Optional.of(sharing), work.today()).newest();
    }

    /// Whether a yes of hers needs a note of who answered: she is under 18, by what is known of her age.
    public boolean isUnderEighteen(UnitOfWork work, ParticipantId her) {
        return girlhood(work, her).filter(one -> one.on(work.today())).isPresent();
    }

    /// Whether what a purpose covers is blocked: without her yes, or, for her card alone, once she said no. For lists,
    /// prints, exports and figures; an overriding does not count.
    public boolean blocks(UnitOfWork work, ParticipantId her, Purpose purpose) {
        return blocked(work, Set.of(her), purpose).contains(her);
    }

    /// Whether one worker may go on with one woman: she agreed, or life, child or legal duty overrides now.
    public boolean opens(UnitOfWork work, ParticipantId her, Purpose purpose) {
        return holds(work, her, purpose)
                || goingOn.isOverridden(work, her, purpose);
    }

    /// Goes on with one act about her only with her consent, or while life, child or legal duty overrides.
    ///
    /// @throws Refusal `consents.refusal.not-given` without either
    public void demand(UnitOfWork work, ParticipantId her, Purpose purpose) {
        if (!opens(work, her, purpose)) {
            throw new Refusal(NOT_GIVEN);
        }
    }

    /// Tells an organisation something only if she agreed to all of it, or while life, child or legal duty overrides
    /// for this organisation.
    ///
    /// @throws Refusal `consents.refusal.not-given` otherwise
    public void demand(UnitOfWork work, ParticipantId her, Sharing sharing) {
        if (!holds(work, her, sharing) && !goingOn.isOverridden(work, her, sharing)) {
            throw new Refusal(NOT_GIVEN);
        }
    }

    /// Answers that others have replaced, and since when, the oldest first; inside another room's passage. Those that
    /// hold are not among them, also those that hold no more by their own date.
    public UnfilteredRows<ReplacedAnswer> replaced(UnitOfWork work) {
        return store.replaced(work.tx());
    }

    /// Takes out those of her answers that were replaced by a day. How she answered last stays, so nothing that she may
    /// or may not be asked changes. Whoever calls this must scrub the journal of the same passage.
    ///
    /// @param until the last day of which they go
    public void forgetReplaced(SubjectWork work, LocalDate until) {
        store.deleteReplaced(work, until);
    }

    private History history(UnitOfWork work, ParticipantId her) {
        return answering.history(work, her);
    }
}
