package org.daybook.work;

import static org.daybook.staff.Permission.OPEN_RECORD;
import static org.daybook.staff.Permission.PLACE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.base.ParticipantId;
import org.daybook.base.Refusal;
import org.daybook.consents.Consents;
import org.daybook.contact.Contacts;
import org.daybook.participants.Participants;
import org.daybook.staff.Erased;
import org.daybook.staff.Gate;
import org.daybook.staff.Movable;
import org.daybook.staff.PersonalData;
import org.daybook.staff.Received;
import org.daybook.staff.Site;
import org.daybook.staff.SubjectAccessSection;
import org.daybook.staff.SubjectAccessSection.Value;
import org.daybook.staff.SubjectWork;
import org.daybook.staff.UnitOfWork;
import org.daybook.staff.Version;
import org.daybook.vault.JournalErasure;
import org.daybook.vault.Tombstones;

/// The facade of the room of work: companies, openings, wishes, placements, and what it stores about women.
public final class Work implements PersonalData {
    /// Tables where her name may have been written although nothing there is about her.
    private static final Set<String> NAMING = Set.of("company", "company_person", "opening", "placement",
            "traineeship");
    private final Gate gate;
    private final Companies companies;
    private final CompanyContacts companyContacts;
    private final CompanyNetwork network;
    private final Openings openings;
    private final WorkLimits limits;
    private final Wishes wishes;
    private final Placements placements;
    private final Matching matching;
    private final Offers offers;
    private final Statuses statuses;
    private final Traineeships traineeships;
    private final DueWork due;
    private final CompanyPapers papers;
    private final WorkContacts contacts;
    private final CompanyStore companyStore = new CompanyStore();
    private final CompanyTalkStore talkStore = new CompanyTalkStore();
    private final OpeningStore openingStore = new OpeningStore();
    private final CompanyPersonStore personStore = new CompanyPersonStore();
    private final WishStore wishStore = new WishStore();
    private final LimitStore limitStore = new LimitStore();
    private final PlacementStore placementStore = new PlacementStore();
    private final StatusStore statusStore = new StatusStore();
    private final TraineeshipStore traineeshipStore = new TraineeshipStore();
    private final OfferStore offerStore = new OfferStore();
    private final CheckInStore checkInStore = new CheckInStore();

    /// What work needs from other rooms.
    ///
    /// @param participants the room that knows her card
    /// @param consents     her answers
    /// @param contacts     how she may be reached
    /// @param site         the site, whose code must not appear on papers for companies
    public record Dependencies(Participants participants, Consents consents, Contacts contacts, Site site) {}

    /// @param gate         the way to the store
    /// @param dependencies what work needs from other rooms
    public Work(Gate gate, Dependencies dependencies) {
        this.gate = gate;
        placements = new Placements(gate, dependencies);
        companies = new Companies(gate, placements.checkIns()::addAllAt);
        companyContacts = new CompanyContacts(gate, companies);
        network = new CompanyNetwork(gate);
        openings = new Openings(gate, companies);
        var matched = new Matching.Dependencies(dependencies.participants(), dependencies.consents(), placements,
                openings, companies);
        matching = new Matching(gate, matched);
        offers = new Offers(gate, matched);
        statuses = new Statuses(gate, dependencies);
        traineeships = new Traineeships(gate);
        limits = new WorkLimits(gate, dependencies.participants());
        wishes = new Wishes(gate, dependencies, new Wishes.Dependencies(placements, traineeships, offers,
                statuses, limits));
        due = new DueWork(gate, dependencies, statuses);
        contacts = new WorkContacts(gate, dependencies);
        papers = new CompanyPapers(gate, dependencies, openings);
    }

    /// Returns companies and what stops placements there.
    public Companies companies() {
        return companies;
    }

    /// Returns the contact persons at companies, and every contact made with them.
    public CompanyContacts companyContacts() {
        return companyContacts;
    }

    /// Returns how many companies there are.
    public CompanyNetwork network() {
        return network;
    }

    /// Returns the openings of companies.
    public Openings openings() {
        return openings;
    }

    /// Returns the wishes of women.
    public Wishes wishes() {
        return wishes;
    }

    /// Returns where women are not to be placed.
    public WorkLimits limits() {
        return limits;
    }

    /// Returns the placements of women.
    public Placements placements() {
        return placements;
    }

    /// Returns the search for women who may fit an opening.
    public Matching matching() {
        return matching;
    }

    /// Returns what was offered to whom, and the results.
    public Offers offers() {
        return offers;
    }

    /// Returns the details of traineeships.
    public Traineeships traineeships() {
        return traineeships;
    }

    /// Returns the work status of women when they come, when they leave and after.
    public Statuses statuses() {
        return statuses;
    }

    /// Returns what is due.
    public DueWork due() {
        return due;
    }

    /// Checks whether the worker's role may open whole records.
    boolean mayOpenRecords() {
        return gate.allows(OPEN_RECORD);
    }

    /// Returns how to call women, for staff who find work with them.
    public WorkContacts contacts() {
        return contacts;
    }

    /// Returns the papers for companies.
    public CompanyPapers papers() {
        return papers;
    }

    /// Places her in an opening. This is the only way to do so.
    ///
    /// @throws IllegalArgumentException if the form has problems
    /// @throws Refusal                  as [Companies#demandUsable]; `consents.refusal.not-given`, `work.refusal.not-there`,
    ///         `work.refusal.ask-first`, `work.refusal.already`, `work.refusal.full`, `work.refusal.may-not-work`,
    ///         `work.refusal.declined`
    public PlacementId place(ParticipantId her, OpeningId opening, NewPlacement form) {
        return gate.about(PLACE, her, work -> {
            var known = openings.demandUsable(work, opening);
            return placements.place(work, known, companies.known(work, known.company()), form);
        });
    }

    @Override
    public Set<String> tables() {
        return Set.of("work_wish", "work_limit", "job_offer", "placement", "work_check_in",
                "work_status", "leaving_question");
    }

    @Override
    public List<Movable> movable() {
        var limits = Movable.ofTable("work_limit");
        return List.of(Movable.ofTable("work_wish"), Movable.of("work_limit", limits.move(), (from, to, row) -> {
            limits.back().back(from, to, row);
            limitStore.moveBack(from, to, row);
        }).then((kept, parted, joining) -> {
            limitStore.keepSince(kept, parted, joining);
            limitStore.keepAgain(kept, joining);
            this.limits.parted(kept, parted);
        }), Movable.ofTable("job_offer"), Movable.ofTable("placement"),
                Movable.ofTable("work_check_in").then(placements.checkIns()::speakWithBoth),
                Movable.ofTable("work_status"),
                Movable.ofTable("leaving_question"));
    }

    @Override
    public List<SubjectAccessSection> tell(UnitOfWork work, ParticipantId her) {
        var written = wishStore.written(work, her);
        var sections = new ArrayList<SubjectAccessSection>();
        if (!written.isEmpty()) {
            sections.addAll(WorkSubjectAccess.wish(written.getLast().wish()));
        }
        sections.addAll(WorkSubjectAccess.offers(offerStore.said(work.tx(), her)));
        sections.addAll(WorkSubjectAccess.jobs(placementStore.of(work.tx(), her),
                placementStore.answers(work.tx(), her)));
        sections.addAll(WorkSubjectAccess.traineeships(traineeshipStore.of(work.tx(), her).values()));
        sections.addAll(WorkSubjectAccess.statuses(
                VersionsOfWork.last(statusStore.written(work.tx(), her))));
        sections.addAll(WorkSubjectAccess.questions(new LeavingQuestionStore().of(work.tx(), her)));
        sections.addAll(WorkSubjectAccess.limits(limitStore.of(work.tx(), her), companyStore.names(work)));
        return sections;
    }

    /// Each company at which she was placed knows that she worked there; each that interviewed or answered her knows of her.
    @Override
    public List<Received> received(UnitOfWork work, ParticipantId her) {
        var placed = placementStore.of(work.tx(), her).stream().filter(one -> one.at().isPresent())
                .map(one -> outside(one.startedOn(), one.at().orElseThrow(), List.of(
                        new Value.Chosen("work", one.kind()))));
        var offered = offerStore.of(work.tx(), her).stream().filter(JobOffer::isKnownToCompany)
                .map(one -> outside(one.on(), one.what().at(), List.of(new Value.Words(one.what().title()))));
        var fellThrough = new FellThroughStore().of(work, her).stream()
                .map(one -> outside(one.startsOn(), one.at(), List.of(new Value.Chosen("work", one.kind()))));
        return Stream.of(placed, offered, fellThrough).flatMap(one -> one).toList();
    }

    private static Received outside(LocalDate on, String company, List<Value> what) {
        return new Received(on, new Received.Who.Outside(List.of(new Value.Words(company))), what);
    }

    @Override
    public List<Version> versions(UnitOfWork work, ParticipantId her) {
        return VersionsOfWork.of(wishStore.written(work, her), statusStore.written(work.tx(), her),
                placementStore.said(work.tx(), her));
    }

    @Override
    public Map<ParticipantId, LocalDate> lastSeen(UnitOfWork work) {
        return wishStore.lastSeen(work.tx());
    }

    /// What is written about a company should not name her; what does so anyway is erased with her, also from the journal.
    @Override
    public void erase(SubjectWork work, Erased her) {
        talkStore.deleteNaming(work, her);
        personStore.deleteNaming(work, her);
        companyStore.clearNaming(work, her);
        openingStore.clearNaming(work, her);
        placementStore.clearNaming(work, her);
        traineeshipStore.clearNaming(work, her);
        checkInStore.erase(work);
        new LeavingQuestionStore().erase(work);
        offerStore.erase(work);
        statusStore.erase(work);
        traineeshipStore.erase(work);
        placementStore.erase(work);
        limitStore.erase(work);
        Tombstones.blank(work.tx(), work.her().value(), WorkLimits.MARKS);
        wishStore.erase(work);
        new FellThroughStore().erase(work);
        new JournalErasure(work.tx()).scrubNaming(NAMING, her::isNamedIn);
    }
}
