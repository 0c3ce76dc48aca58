package org.daybook.referrals;

import static org.daybook.staff.Permission.LOG_REFERRAL;
import static org.daybook.staff.Permission.REFER;
import static org.daybook.staff.Permission.SEE_REFERRALS;
import static org.daybook.staff.Permission.SEND_REFERRAL;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Heard;
import org.daybook.consents.Purpose;
import org.daybook.contact.Contacts;
import org.daybook.contact.Reachability;
import org.daybook.contact.Wish;
import org.daybook.participants.Children;
import org.daybook.participants.MembershipField;
import org.daybook.participants.Participants;
import org.daybook.participants.PersonRow;
import org.daybook.referrals.ReferralPage.Consent;
import org.daybook.services.Services;
import org.daybook.staff.Gate;
import org.daybook.staff.Site;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.WorkWithGirls;

/// Referrals. Nothing goes without her consent for that organisation and for all that it is told, asked anew each time; what
/// has gone stays known. Methods without a [UnitOfWork] open a passage of their own, on the write lane's thread; each throws
/// [Refusal] when the worker's role may not.
public final class Referrals {
    /// That she said no herself: it is written down, and nothing else.
    static final String HER_NO = "referrals.refusal.her-no";
    private static final String SERIES = "referral";

    private final Gate gate;
    private final Dependencies rooms;
    private final ReferralStore store = new ReferralStore();
    private final WorkWithGirls girls = new WorkWithGirls();
    private final IncomingReferrals incoming;
    private final ReferralDeletion deletion;
    private final ReferralGuiding guiding;
    private final DueReferrals due;

    /// What referrals know of other rooms.
    ///
    /// @param participants what she is called, and her language
    /// @param consents     what she agreed to
    /// @param contacts     how she may be reached
    /// @param services     the address book
    /// @param site         the site, in whose country a national mechanism is unless its service says another
    public record Dependencies(Participants participants, Consents consents, Contacts contacts, Services services,
            Site site) {}

    /// @param gate  the way to the store
    /// @param rooms what referrals know of other rooms
    public Referrals(Gate gate, Dependencies rooms) {
        this.gate = gate;
        this.rooms = rooms;
        incoming = new IncomingReferrals(gate, rooms.participants());
        guiding = new ReferralGuiding(gate, rooms.services(), rooms.site());
        due = new DueReferrals(gate, rooms);
        deletion = new ReferralDeletion(gate, rooms.participants(), rooms.consents().askedWith());
    }

    /// Referrals that come to us.
    public IncomingReferrals incoming() {
        return incoming;
    }

    /// Deletes what was prepared by mistake.
    public ReferralDeletion deletion() {
        return deletion;
    }

    /// The steps of a national mechanism.
    public ReferralGuiding guiding() {
        return guiding;
    }

    /// Of which somebody asks what came of them.
    public DueReferrals due() {
        return due;
    }

    /// Whether the worker's role may see where women were referred.
    public boolean maySee() {
        return gate.allows(SEE_REFERRALS);
    }

    /// Whether the worker's role may prepare, send and log referrals.
    public boolean mayRefer() {
        return gate.allows(REFER);
    }

    /// Her referrals, the newest first.
    public ReferralPage of(ParticipantId her) {
        var head = head();
        return gate.about(SEE_REFERRALS, her, work -> page(work, head));
    }

    private ReferralPage page(SubjectWork work, String head) {
        var lines = store.of(work.tx(), work.her()).reversed().stream()
                .map(one -> new ReferralPage.Line(one, rooms.consents().holds(work, work.her(), one.sharing())
                        ? Consent.HOLDS
                        : Consent.ENDED, one.hoursLeft(work.now()), guiding.of(work, one)))
                .toList();
        return new ReferralPage(lines, mayRefer() ? facts(work) : ReferralFacts.NOTHING, rooms.services().open(work),
                new ReferralPage.Moment(work.today(), work.isLocked(work.her().value())
                        ? ReferralPage.Standing.LOCKED
                        : ReferralPage.Standing.OPEN),
                head, mayRefer() ? channels(work) : Set.of());
    }

    /// Paper does not go with whoever said that she wants none.
    private Set<ReferralChannel> channels(SubjectWork work) {
        var all = EnumSet.allOf(ReferralChannel.class);
        rooms.contacts().reach(work).wishes().ways().letters().filter(Wish.NO::equals)
                .ifPresent(_ -> all.remove(ReferralChannel.WITH_HER));
        return all;
    }

    private void demandChannel(SubjectWork work, ReferralChannel channel) {
        if (!channels(work).contains(channel)) {
            throw new Refusal("referrals.refusal.no-paper");
        }
    }

    /// What the site writes on every card, which says nothing of what the place is. Outside a passage.
    private String head() {
        return rooms.participants().formSettings().cardWords().lines().findFirst().orElse("").strip();
    }

    private ReferralFacts facts(SubjectWork work) {
        var her = rooms.participants().whole(work);
        var reach = rooms.contacts().reach(work);
        return new ReferralFacts(her.language(), her.preferredName(),
                reach.wishes().telephone().filter(_ -> reach.standing() == Reachability.CALL)
                        // An override lets us call her, and hands her number to nobody.
                        .filter(_ -> rooms.consents().holds(work, work.her(), Purpose.SAFE_CONTACT)),
                her.birth(),
                her.more().get(MembershipField.CHILDREN).map(Children::number).orElse(Map.of()));
    }

    /// Prepares a referral, unless she says no herself beside somebody who answers with or for her: then her no alone is written,
    /// in a passage of its own, also where a yes holds and whatever else is missing. What is not known of her is left out of what may be told. Her consent for this organisation, these
    /// data and so long is written in the same passage, unless it stands there already.
    ///
    /// @param heard how she came to know what she agrees to
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `consents.refusal.who-answers` for somebody under 18 without a note of who answered,
    ///                                  `referrals.refusal.her-no` where she said no herself, once that is written down;
    ///                                  `referrals.refusal.nothing` where nothing of it is known;
    ///                                  `referrals.refusal.card`, `referrals.refusal.name` and `referrals.refusal.number`
    ///                                  where what was typed says who she is and she did not allow it;
    ///                                  `referrals.refusal.no-paper` where it goes with her and she wants no letters
    public ReferralPage refer(ParticipantId her, NewReferral typed, Heard heard) {
        var head = head();
        var consent = new ReferralConsent(rooms.consents());
        return gate.about(REFER, her, work -> {
            if (consent.writesNo(work, typed, heard)) {
                return Optional.<ReferralPage>empty();
            }
            requireSound(typed.problems(work.today()));
            var form = typed.of(facts(work));
            if (form.telling().data().isEmpty()) {
                throw new Refusal("referrals.refusal.nothing");
            }
            demandChannel(work, form.telling().channel().orElseThrow());
            typedOfHer(work, TypedOfHer.of(form)).ifPresent(no -> {
                throw no;
            });
            var one = referral(work, form);
            consent.append(work, form, heard, one.id());
            store.insert(work, one);
            return Optional.of(page(work, head));
        }).orElseThrow(() -> new Refusal(HER_NO));
    }

    private Optional<Refusal> typedOfHer(SubjectWork work, TypedOfHer typed) {
        return typed.refusal(rooms.participants().whole(work), rooms.contacts().reach(work).wishes().telephone());
    }

    private static Referral referral(SubjectWork work, NewReferral form) {
        var telling = form.telling();
        return new Referral(new ReferralId(work.newId()),
                reference(work),
                new Referral.To(form.to().service(), form.sharing().organisation()),
                new Referral.Terms(form.request().need().orElseThrow(), form.request().urgency().orElseThrow(),
                        telling.data(), telling.channel().orElseThrow(), telling.feedback().orElseThrow(),
                        telling.companion(), telling.language(), form.request().hours().stream()
                                .mapToObj(hours -> work.now().plus(Duration.ofHours(hours))).findFirst()),
                form.request().words(), List.of(step(work, ReferralStatus.PREPARED)));
    }

    /// The next by which an organisation knows one.
    static String reference(UnitOfWork work) {
        return "R-" + work.tx().computer() + work.tx().nextNumber(SERIES);
    }

    private static ReferralStep step(SubjectWork work, ReferralStatus status) {
        return new ReferralStep(status, Optional.empty(), "", work.today(), work.who().id(), Optional.empty());
    }

    /// What the organisation is told, made anew from her record; leaves a line in the audit trail. A letter that was opened
    /// counts as gone.
    ///
    /// @throws Refusal `consents.refusal.not-given` once her consent for it holds no more, `referrals.refusal.closed`,
    ///                 `referrals.refusal.unknown`, `referrals.refusal.no-paper` where it goes with her and she wants no letters;
    ///                 `referrals.refusal.typed-then` where what was typed says who she is, by what is known of her today
    public ReferralLetter letter(ParticipantId her, ReferralId id) {
        var head = head();
        return gate.about(SEND_REFERRAL, her, work -> {
            demandChannel(work, known(work, id).terms().channel());
            var one = goes(work, id);
            var facts = facts(work);
            typedOfHer(work, TypedOfHer.of(one, facts)).ifPresent(_ -> {
                throw new Refusal("referrals.refusal.typed-then");
            });
            return ReferralLetter.of(one, facts, head, work.today());
        });
    }

    /// The organisation was told what she allowed. Changes nothing where it was told before.
    ///
    /// @throws Refusal `consents.refusal.not-given` once her consent for it holds no more, `referrals.refusal.closed`,
    ///                 `referrals.refusal.unknown`
    public ReferralPage asked(ParticipantId her, ReferralId id) {
        var head = head();
        return gate.about(SEND_REFERRAL, her, work -> {
            goes(work, id);
            return page(work, head);
        });
    }

    /// What leaves now; it counts as gone from the first time on.
    private Referral goes(SubjectWork work, ReferralId id) {
        var one = known(work, id);
        rooms.consents().demand(work, work.her(), one.sharing());
        if (!one.status().isOpen()) {
            throw new Refusal("referrals.refusal.closed");
        }
        if (one.goneOn().isEmpty()) {
            store.append(work, id, step(work, ReferralStatus.ASKED));
        }
        return one;
    }

    /// Writes down what came of it.
    ///
    /// @throws IllegalArgumentException when the form has problems
    /// @throws Refusal                  `referrals.refusal.not-asked` for what only an organisation can have answered that
    ///                                  was never asked, `referrals.refusal.unknown`
    public ReferralPage log(ParticipantId her, ReferralId id, NewStep form) {
        var head = head();
        return gate.about(LOG_REFERRAL, her, work -> {
            var one = known(work, id);
            requireSound(form.problems());
            var status = form.status().orElseThrow();
            if (status.needsAsking() && one.goneOn().isEmpty()) {
                throw new Refusal("referrals.refusal.not-asked");
            }
            store.append(work, id, new ReferralStep(status, form.gap(), form.words(), work.today(), work.who().id(),
                    form.reflection()));
            return page(work, head);
        });
    }

    /// She says anew what they may tell us back; her consent to what they are told stays as it is.
    ///
    /// @throws Refusal `referrals.refusal.unknown`
    public ReferralPage mayTell(ParticipantId her, ReferralId id, ReferralFeedback feedback) {
        var head = head();
        return gate.about(REFER, her, work -> {
            if (known(work, id).terms().feedback() != feedback) {
                store.feedback(work, id,
                        new ReferralDeletion.SaidSince(feedback, work.today(), work.who().id()));
            }
            return page(work, head);
        });
    }

    /// Takes back what the worker herself wrote down today of what they may tell us back, as long as nobody wrote anything
    /// of it since: what she had said before counts again, with its day and who heard it. Both stay among what she said.
    ///
    /// @param said what was written down
    /// @throws Refusal `referrals.refusal.unknown`, `referrals.refusal.said-since`
    public ReferralPage takeBackMayTell(ParticipantId her, ReferralId id, ReferralFeedback said) {
        var head = head();
        return gate.about(REFER, her, work -> {
            var one = known(work, id);
            var all = store.saidSince(work.tx(), id);
            if (all.isEmpty() || !all.getLast()
                    .equals(new ReferralDeletion.SaidSince(said, work.today(), work.who().id()))) {
                throw new Refusal("referrals.refusal.said-since");
            }
            store.feedback(work, id, all.size() > 1 ? all.get(all.size() - 2) : first(work, one));
            return page(work, head);
        });
    }

    /// What she said when it was prepared.
    private ReferralDeletion.SaidSince first(SubjectWork work, Referral one) {
        var said = store.said(work.tx(), work.her()).stream().filter(each -> each.referral().equals(one.id()))
                .findFirst().orElseThrow();
        return new ReferralDeletion.SaidSince(said.feedback(), said.on(), one.steps().getFirst().recordedBy());
    }

    private Referral known(SubjectWork work, ReferralId id) {
        return store.of(work.tx(), work.her()).stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new Refusal("referrals.refusal.unknown"));
    }

    /// What was asked for elsewhere and not received, by quarter.
    ServiceGaps gaps() {
        return gate.look(SEE_REFERRALS, work -> ServiceGaps.of(work, store.gaps(work.tx())));
    }

    /// A referral that was found by its number.
    ///
    /// @param her       whose it is
    /// @param reference its number
    public record Found(PersonRow her, String reference) {}

    /// The referral with that number, as it is said or typed; nothing of women whose files the worker never sees, nor of girls
    /// where she may not work with them. Numbers can be counted, so it is a search as by name.
    ///
    /// @throws Refusal `staff.refusal.search-rest` when this search must wait two seconds
    public List<Found> byReference(String typed) {
        return ReferralReference.read(typed).map(reference -> {
            if (maySee()) {
                rooms.participants().finder().searching(typed);
            }
            return gate.look(SEE_REFERRALS, work -> store.byReference(work.tx(), reference).visible(work).stream()
                    .filter(girls.shown(work)).map(her -> new Found(rooms.participants().row(work, her), reference))
                    .toList());
        }).orElseGet(List::of);
    }

    private static void requireSound(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
    }
}
