package org.daybook.referrals;

import static org.daybook.staff.Permission.LOG_REFERRAL;
import static org.daybook.staff.Permission.REFER;
import static org.daybook.staff.Permission.SEE_REFERRALS;
import static org.daybook.staff.Permission.SEND_REFERRAL;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ParticipantId;
import org.daybook.base.Problem;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.consents.Heard;
import org.daybook.consents.Sharing;
import org.daybook.contact.Contacts;
import org.daybook.participants.Participants;
import org.daybook.participants.PeoplePaper;
import org.daybook.services.Services;
import org.daybook.staff.Gate;
import org.daybook.staff.Site;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.WorkWithGirls;

/// Referrals. Nothing is sent without her consent for that organisation and for everything it is told, asked again each time;
/// what was sent stays on record. Methods without a [UnitOfWork] open a passage of their own, on the write lane's thread; each
/// throws [Refusal] if the worker's role may not.
public final class Referrals {
    /// She said no herself: that is recorded, and nothing else.
    static final String HER_NO = "referrals.refusal.her-no";
    private static final String SERIES = "referral";

    private final Gate gate;
    private final WorkWithGirls girls = new WorkWithGirls();
    private final Dependencies rooms;
    private final ReferralStore store = new ReferralStore();
    private final IncomingReferrals incoming;
    private final ReferralDeletion deletion;
    private final ReferralGuiding guiding;
    private final DueReferrals due;
    private final ReferralPages pages;
    private final FeedbackAnswers feedback;
    private final ReferralFinder finder;

    /// What referrals know from other rooms.
    ///
    /// @param participants her name, and her language
    /// @param consents     what she agreed to
    /// @param contacts     how she may be reached
    /// @param services     the address book
    /// @param site         the site, in whose country a national mechanism is unless its service states another
    public record Dependencies(Participants participants, Consents consents, Contacts contacts, Services services,
            Site site) {}

    /// @param gate  the way to the store
    /// @param rooms what referrals know from other rooms
    public Referrals(Gate gate, Dependencies rooms) {
        this.gate = gate;
        this.rooms = rooms;
        incoming = new IncomingReferrals(gate, rooms.participants());
        guiding = new ReferralGuiding(gate, rooms.services(), rooms.site());
        due = new DueReferrals(gate, rooms);
        pages = new ReferralPages(gate, rooms, guiding);
        feedback = new FeedbackAnswers(gate, pages);
        finder = new ReferralFinder(gate, rooms.participants());
        deletion = new ReferralDeletion(gate, rooms.participants(), rooms.consents().askedWith());
    }

    /// Returns referrals received.
    public IncomingReferrals incoming() {
        return incoming;
    }

    /// Returns what deletes referrals prepared by mistake.
    public ReferralDeletion deletion() {
        return deletion;
    }

    /// Returns her answers to what they may tell us back.
    public FeedbackAnswers feedback() {
        return feedback;
    }

    /// Returns the search for a referral by its number.
    public ReferralFinder finder() {
        return finder;
    }

    /// Returns the steps of a national mechanism.
    public ReferralGuiding guiding() {
        return guiding;
    }

    /// Returns the referrals whose outcome is to be asked for.
    public DueReferrals due() {
        return due;
    }

    /// Checks whether the worker's role may see where women were referred.
    public boolean maySee() {
        return gate.allows(SEE_REFERRALS);
    }

    /// Returns how the people of a list are printed.
    PeoplePaper paper() {
        return rooms.participants().paper();
    }

    /// Checks whether the worker's role may prepare, send and log referrals.
    public boolean mayRefer() {
        return gate.allows(REFER);
    }

    /// Returns her referrals, the newest first, with what of hers may be shared.
    ///
    /// @throws Refusal `staff.refusal.no-clearance` for a girl if the worker may not work with girls
    public ReferralPage of(ParticipantId her) {
        var head = pages.head();
        return gate.about(SEE_REFERRALS, her, work -> {
            girls.demandShown(work, her);
            return pages.page(work, head);
        });
    }

    /// Checks whether her last answer about an organisation is a no, and newer than an answer.
    ///
    /// @param number the number of that answer
    boolean hasRefusedSince(ParticipantId her, String organisation, long number) {
        return gate.about(SEE_REFERRALS, her, work -> rooms.consents()
                .last(work, her, new Sharing(organisation, Set.of()))
                .filter(event -> event.answer().saysNo() && event.number() > number).isPresent());
    }

    private void demandChannel(SubjectWork work, ReferralChannel channel) {
        if (!pages.channels(work).contains(channel)) {
            throw new Refusal("referrals.refusal.no-paper");
        }
    }

    /// Prepares a referral, unless she says no herself together with somebody who answers with or for her: then only her no is
    /// recorded, in a passage of its own, even if a yes holds and whatever else is missing. What is not known about her is left
    /// out of what may be shared. Her consent for this organisation, these data and this period is recorded in the same
    /// passage, unless it is there already.
    ///
    /// @param heard how it was explained to her
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `consents.refusal.who-answers` for somebody under 18 without a note of who answered,
    ///         `referrals.refusal.her-no` if she said no herself, once that is recorded; `referrals.refusal.nothing` if none of
    ///         it is known; `referrals.refusal.card`, `referrals.refusal.name` and `referrals.refusal.number` if what was typed
    ///         identifies her and she did not allow it; `referrals.refusal.no-paper` if it goes with her and she wants no
    ///         letters
    public ReferralPage refer(ParticipantId her, NewReferral typed, Heard heard) {
        var head = pages.head();
        var consent = new ReferralConsent(rooms.consents());
        return gate.about(REFER, her, work -> {
            if (consent.writesNo(work, typed, heard)) {
                return Optional.<ReferralPage>empty();
            }
            requireSound(typed.problems(work.today()));
            var form = typed.of(pages.facts(work));
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
            return Optional.of(pages.page(work, head));
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

    /// Returns the next reference by which an organisation knows one.
    static String reference(UnitOfWork work) {
        return "R-" + work.tx().computer() + work.tx().nextNumber(SERIES);
    }

    private static ReferralStep step(SubjectWork work, ReferralStatus status) {
        return new ReferralStep(status, Optional.empty(), "", work.today(), work.who().id(), Optional.empty());
    }

    /// Returns what the organisation is told, composed again from her record; writes an audit line. A letter that was opened
    /// counts as sent.
    ///
    /// @throws Refusal `consents.refusal.not-given` once her consent for it no longer holds, `referrals.refusal.closed`,
    ///         `referrals.refusal.unknown`, `referrals.refusal.no-paper` if it goes with her and she wants no letters;
    ///         `referrals.refusal.typed-then` if what was typed identifies her, by what is known about her today
    public ReferralLetter letter(ParticipantId her, ReferralId id) {
        var head = pages.head();
        return gate.about(SEND_REFERRAL, her, work -> {
            demandChannel(work, store.known(work, id).terms().channel());
            var one = goes(work, id);
            var facts = pages.facts(work);
            typedOfHer(work, TypedOfHer.of(one, facts)).ifPresent(_ -> {
                throw new Refusal("referrals.refusal.typed-then");
            });
            return ReferralLetter.of(one, facts, head, work.today());
        });
    }

    /// Records that the organisation was told what she allowed. Changes nothing if it was told before.
    ///
    /// @throws Refusal `consents.refusal.not-given` once her consent for it no longer holds, `referrals.refusal.closed`,
    ///         `referrals.refusal.unknown`
    public ReferralPage asked(ParticipantId her, ReferralId id) {
        var head = pages.head();
        return gate.about(SEND_REFERRAL, her, work -> {
            goes(work, id);
            return pages.page(work, head);
        });
    }

    /// Returns what is sent now; it counts as sent from the first time.
    private Referral goes(SubjectWork work, ReferralId id) {
        var one = store.known(work, id);
        rooms.consents().demand(work, work.her(), one.sharing());
        if (!one.status().isOpen()) {
            throw new Refusal("referrals.refusal.closed");
        }
        if (one.goneOn().isEmpty()) {
            store.append(work, id, step(work, ReferralStatus.ASKED));
        }
        return one;
    }

    /// Records the outcome.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  `referrals.refusal.not-asked` for an answer that only an organisation can have given
    ///         that was never asked, `referrals.refusal.unknown`
    public ReferralPage log(ParticipantId her, ReferralId id, NewStep form) {
        var head = pages.head();
        return gate.about(LOG_REFERRAL, her, work -> {
            var one = store.known(work, id);
            requireSound(form.problems());
            var status = form.status().orElseThrow();
            if (status.needsAsking() && one.goneOn().isEmpty()) {
                throw new Refusal("referrals.refusal.not-asked");
            }
            store.append(work, id, new ReferralStep(status, form.gap(), form.words(), work.today(), work.who().id(),
                    form.reflection()));
            return pages.page(work, head);
        });
    }

    /// Returns what was asked for elsewhere and not received, by quarter.
    ServiceGaps gaps() {
        return gate.look(SEE_REFERRALS, work -> ServiceGaps.of(work, store.gaps(work.tx())));
    }

    private static void requireSound(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("the form has problems");
        }
    }
}
