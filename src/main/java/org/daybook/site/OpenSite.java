package org.daybook.site;

import org.daybook.accountability.AccountabilityFeature;
import org.daybook.cases.CasesFeature;
import org.daybook.childcare.ChildcareFeature;
import org.daybook.consents.ConsentsFeature;
import org.daybook.contact.ContactFeature;
import org.daybook.exchange.ExchangeFeature;
import org.daybook.exchange.Exports;
import org.daybook.exchange.ImportedPeopleFeature;
import org.daybook.exchange.Imports;
import org.daybook.keeping.KeepingFeature;
import org.daybook.launch.LaunchFeature;
import org.daybook.launch.LaunchGuide;
import org.daybook.locking.LockingFeature;
import org.daybook.milestones.MilestonesFeature;
import org.daybook.outcomes.OutcomesFeature;
import org.daybook.outreach.Outreach;
import org.daybook.outreach.OutreachFeature;
import org.daybook.papers.PapersFeature;
import org.daybook.participants.CardsJoined;
import org.daybook.participants.ParticipantsFeature;
import org.daybook.paths.PathsFeature;
import org.daybook.recovery.RecoveryFeature;
import org.daybook.referrals.ReferralsFeature;
import org.daybook.reports.FrozenReports;
import org.daybook.reports.ReportsFeature;
import org.daybook.reports.joint.JointFeature;
import org.daybook.reports.joint.JointOffice;
import org.daybook.reports.joint.JointReports;
import org.daybook.retention.RetentionFeature;
import org.daybook.rights.RightsFeature;
import org.daybook.services.ServicesFeature;
import org.daybook.sessions.GirlsLeaders;
import org.daybook.sessions.SessionsFeature;
import org.daybook.staff.Features;
import org.daybook.teamwork.Absences;
import org.daybook.teamwork.TeamNotes;
import org.daybook.teamwork.TeamworkFeature;
import org.daybook.training.Supervisions;
import org.daybook.training.TrainingFeature;
import org.daybook.training.Trainings;
import org.daybook.staff.MarkFolders;
import org.daybook.staff.StaffFeature;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.accountability.Breaches;
import org.daybook.accountability.RetentionStatement;
import org.daybook.accountability.SitePapers;
import org.daybook.base.DeviceContext;
import org.daybook.cases.Cases;
import org.daybook.childcare.Childcare;
import org.daybook.consents.Consents;
import org.daybook.consents.Ledger;
import org.daybook.exchange.RecordSending;
import org.daybook.exchange.SentTo;
import org.daybook.exchange.SourceFiles;
import org.daybook.exchange.StagedFiles;
import org.daybook.exchange.TypedAttendance;
import org.daybook.contact.Contacts;
import org.daybook.keeping.Safekeeping;
import org.daybook.locking.LeavingOff;
import org.daybook.locking.Locking;
import org.daybook.locking.OwnCode;
import org.daybook.milestones.Milestones;
import org.daybook.milestones.Visited;
import org.daybook.outcomes.Outcomes;
import org.daybook.outcomes.SessionAttended;
import org.daybook.papers.Papers;
import org.daybook.participants.Participants;
import org.daybook.paths.Content;
import org.daybook.paths.Paths;
import org.daybook.recovery.Recovery;
import org.daybook.referrals.Referrals;
import org.daybook.referrals.ReferredTo;
import org.daybook.reports.Reports;
import org.daybook.retention.DueRecords;
import org.daybook.retention.Purging;
import org.daybook.retention.Retention;
import org.daybook.retention.SitePeriods;
import org.daybook.rights.ReplayAfterRestore;
import org.daybook.rights.Rights;
import org.daybook.services.Services;
import org.daybook.sessions.Attended;
import org.daybook.sessions.Calendar;
import org.daybook.sessions.DoorCounts;
import org.daybook.sessions.Sessions;
import org.daybook.staff.Clearances;
import org.daybook.staff.Gate;
import org.daybook.staff.Permission;
import org.daybook.staff.LeftTeam;
import org.daybook.staff.LoweredRights;
import org.daybook.staff.Reviews;
import org.daybook.staff.SignedIn;
import org.daybook.staff.SiteSetup;
import org.daybook.staff.Subjects;
import org.daybook.staff.Team;
import org.daybook.staff.Trail;
import org.daybook.vault.OpenVault;
import org.daybook.work.CompanyWarnings;
import org.daybook.work.LeavingStatuses;
import org.daybook.work.Wishes;
import org.daybook.work.Work;
import org.daybook.work.WorkFeature;

/// An open store with every room in it, without a screen. Created when somebody unlocks, closed when she locks: nothing
/// decrypted outlives it. Its rooms belong to the thread that opened the store; only long reads run on the reading lane.
public final class OpenSite implements AutoCloseable {
    private final OpenVault vault;
    private final SignedIn signedIn;
    private final Gate gate;
    private final Contacts contacts;
    private final Participants participants;
    private final Paths paths;
    private final Absences absences;
    private final TeamNotes teamNotes;
    private final Trainings trainings;
    private final Supervisions supervisions;
    private final Cases cases;
    private final Papers papers;
    private final Calendar calendar;
    private final Sessions sessions;
    private final Outcomes outcomes;
    private final Childcare childcare;
    private final Milestones milestones;
    private final Services services;
    private final LaunchGuide launchGuide;
    private final Referrals referrals;
    private final Work work;
    private final Outreach outreach;
    private final DoorCounts doorCounts;
    private final SourceFiles sourceFiles;
    private final Imports imports;
    private final TypedAttendance typedAttendance;
    private final Exports exports;
    private final RecordSending recordSending;
    private final Reports reports;
    private final JointReports jointReports;
    private final Locking locking;
    private final LeavingOff leavingOff;
    private final OwnCode ownCode;
    private final Team team;
    private final Clearances clearances;
    private final Trail trail;
    private final Reviews reviews;
    private final Rights rights;
    private final Retention retention;
    private final SitePapers sitePapers;
    private final Breaches breaches;
    private final PersonalDataRegistry personalData;
    private final KeepingFeature backups;
    private final Features features;
    private final SiteSetup setup;
    private final String computer;
    private final Safekeeping safekeeping;
    private final Recovery recovery;
    private final SiteClosing parting;

    /// @param vault    the open store; closed with this object
    /// @param signedIn who opened it
    /// @param desk     clock, randomness and letter of this computer
    /// @param parting  what is done when it is locked
    public OpenSite(OpenVault vault, SignedIn signedIn, DeviceContext desk, SiteClosing parting) {
        this.vault = vault;
        this.signedIn = signedIn;
        this.parting = parting;
        computer = desk.computer();
        gate = new Gate(vault, signedIn, desk);
        setup = new SiteSetup(gate);
        team = new Team(gate, vault);
        clearances = new Clearances(gate);
        safekeeping = new Safekeeping(gate, vault);
        var marks = new MarkFolders(gate, vault.marks(), this::markPlaces);
        recovery = new Recovery(gate, vault, new Recovery.Dependencies(team, signedIn.site().zone(), marks));
        var consents = new Consents((unit, her) -> Stream
                .concat(new ReferredTo().organisations(unit, her).stream(), new SentTo().sites(unit, her).stream())
                .collect(Collectors.toSet()), new ReferredTo()::referrals);
        contacts = new Contacts(gate, consents);
        participants = new Participants(gate, new Participants.Dependencies(consents, contacts), desk);
        var frozen = new FrozenReports();
        var attended = new Attended(frozen);
        paths = new Paths(gate, new Paths.Dependencies(participants, attended::share, attended::isWholePathPlanned,
                new GirlsLeaders(), new LeavingStatuses()));
        absences = new Absences(gate);
        teamNotes = new TeamNotes(gate);
        trainings = new Trainings(gate);
        supervisions = new Supervisions(gate);
        cases = new Cases(gate, new Cases.Dependencies(participants, consents, contacts,
                work -> new SitePeriods().now(work).fileYears(), absences::coveredToday));
        papers = new Papers(gate, cases, vault::emptyLog);
        var dependencies = new Calendar.Dependencies(participants, paths, frozen);
        calendar = new Calendar(gate, dependencies, signedIn.site().zone());
        sessions = new Sessions(gate, dependencies);
        outcomes = new Outcomes(gate, new Outcomes.Dependencies(participants, consents, paths, cases,
                (work, her) -> attended.attendedBy(work, her).stream()
                        .map(session -> new SessionAttended(session.day(), session.title(), session.path())).toList()));
        childcare = new Childcare(gate, new Childcare.Dependencies(participants, consents));
        milestones = new Milestones(gate, new Milestones.Dependencies(participants,
                (work, her) -> attended.attendedBy(work, her).stream()
                        .map(session -> new Visited(session.day(), session.title(), session.path(), session.minutes()))
                        .toList(),
                work -> paths.contents().all(work).stream()
                        .filter(one -> one.sort() == Content.Sort.MILESTONE).map(Content::name).distinct().toList()));
        services = new Services(gate);
        launchGuide = new LaunchGuide(gate, services, signedIn.site());
        referrals = new Referrals(gate,
                new Referrals.Dependencies(participants, consents, contacts, services, signedIn.site()));
        work = new Work(gate, new Work.Dependencies(participants, consents, contacts, signedIn.site()));
        outreach = new Outreach(gate, participants);
        doorCounts = new DoorCounts(gate, vault.letters());
        sourceFiles = new StagedFiles(vault);
        imports = new Imports(gate, participants, outcomes, paths, frozen);
        typedAttendance = new TypedAttendance(gate, imports, participants, paths);
        exports = new Exports(gate, vault.sealedFiles());
        recordSending = new RecordSending(gate, consents, vault.sealedFiles());
        reports = new Reports(gate, new Reports.Dependencies(signedIn.site(), participants, consents,
                work.companies()::names), desk);
        jointReports = new JointReports(gate, vault.keys().random());
        locking = new Locking(gate);
        ownCode = new OwnCode(gate, vault, desk.clock());
        leavingOff = new LeavingOff(vault, signedIn.member().id(), desk.clock());
        var subjects = Subjects.of(List.of(participants.subjects(), sessions.subjects(), recovery.subjects()));
        trail = new Trail(gate, subjects, signedIn.site());
        reviews = new Reviews(gate, subjects);
        sitePapers = new SitePapers(gate, new SitePapers.Dependencies(signedIn.site(), participants, team, safekeeping,
                locking, recovery, RetentionStatement.set(gate)));
        breaches = new Breaches(gate, sitePapers, vault.marks());
        var recoveryRoom = new RecoveryFeature(recovery);
        backups = new KeepingFeature(safekeeping, signedIn, recoveryRoom::settings);
        var below = List.of(new LockingFeature(new LockingFeature.Rooms(locking, ownCode, leavingOff)),
                new ParticipantsFeature(participants,
                        new ParticipantsFeature.Above(sessions.lately()::lastCame, paths::current)),
                new ContactFeature(contacts), new ConsentsFeature(consents, participants.ledger()),
                new PathsFeature(paths, gate), new CasesFeature(cases), new PapersFeature(papers),
                new SessionsFeature(new SessionsFeature.Rooms(calendar, sessions, participants, gate), attended),
                new OutcomesFeature(outcomes, gate), new MilestonesFeature(milestones), new ChildcareFeature(childcare),
                new ServicesFeature(services), new ReferralsFeature(referrals), new WorkFeature(work),
                new OutreachFeature(outreach),
                new TeamworkFeature(new TeamworkFeature.Rooms(absences, teamNotes)),
                new LaunchFeature(launchGuide),
                new TrainingFeature(new TrainingFeature.Rooms(trainings, supervisions, clearances)),
                new ImportedPeopleFeature(imports), new ExchangeFeature(imports, sourceFiles, exports, recordSending,
                        typedAttendance),
                new StaffFeature(new StaffFeature.Rooms(team, trail, reviews, setup, clearances), signedIn), backups);
        var reportsFeature = new ReportsFeature(reports, gate);
        personalData = PersonalDataRegistry
                .of(new Features(Stream.concat(below.stream(), Stream.of(reportsFeature)).toList()));
        var purging = new Purging(
                new Purging.Dependencies(participants, cases, consents, reviews,
                        List.of((work, her, of) -> {
                            // The time at which a document was requested does not show to which file it belongs: it is erased
                            // with the last.
                            if (of.from().isEmpty()) {
                                papers.erase(work, her);
                            }
                        }, (work, _, of) -> outcomes.erase(work, of.from().orElse(LocalDate.EPOCH), of.until())),
                        leavingOff::erase));
        rights = new Rights(gate, vault,
                new Rights.Dependencies(participants, cardsJoined(), consents, papers, personalData.erasable(),
                        personalData.subjectAccess(),
                        new Rights.Outgoing(personalData.recipients(), personalData.versions()), trail,
                        again(purging), marks, childcare::isChildHere));
        var due = new DueRecords(
                new DueRecords.Dependencies(participants, cases, consents, attended, personalData.lastSeen()));
        retention = new Retention(gate, new Retention.Dependencies(participants, rights, due, purging));
        features = new Features(Stream.concat(below.stream(), Stream.of(new RightsFeature(rights),
                new RetentionFeature(retention), new AccountabilityFeature(
                        new AccountabilityFeature.Rooms(sitePapers, breaches)),
                recoveryRoom, reportsFeature,
                new JointFeature(jointReports,
                        new JointOffice(HomeFolders.ofThisUser().jointOffice(), vault.keys().random()))))
                .toList());
    }

    /// Returns the rooms, in one list.
    public Features features() {
        return features;
    }

    /// Returns the feature of the running backup, once there is a window.
    public KeepingFeature backups() {
        return backups;
    }

    /// Returns the joining of two cards of one woman.
    public CardsJoined cardsJoined() {
        return participants.cardsJoined(personalData.movable());
    }

    /// Returns what rooms repeat after a restore, by the word of the mark.
    private Map<String, ReplayAfterRestore> again(Purging purging) {
        var all = new HashMap<>(purging.again());
        all.put(Recovery.NUMBERED, ReplayAfterRestore.undoable(recovery::numberAgain));
        var left = new LeftTeam(vault);
        all.put(LeftTeam.LEFT, ReplayAfterRestore.proven(left::again, Permission.LEAVE_MEMBER, left::cameBack));
        var lowered = new LoweredRights(vault, signedIn);
        Stream.of(LoweredRights.ROLES, LoweredRights.TRUST, LoweredRights.CLEARANCE).forEach(word -> all.put(word,
                ReplayAfterRestore.proven(lowered::again, Permission.LEAVE_RIGHTS, lowered::cameBack)));
        all.put(LoweredRights.RULE, ReplayAfterRestore.undoable(lowered::ruleAgain));
        all.put(CompanyWarnings.WARNED, ReplayAfterRestore.undoable(work.companies().warnings()::warnAfterRestore));
        all.put(Wishes.LIMITED,
                ReplayAfterRestore.ofWoman(cardsJoined(), participants, work.wishes()::keepAfterRestore));
        // The two rooms above look for these marks; a mark lifts no sign and no limit.
        Stream.of(CompanyWarnings.LIFTED, Wishes.UNLIMITED)
                .forEach(word -> all.put(word, ReplayAfterRestore.undoable((_, _) -> {})));
        return all;
    }

    /// Returns the places of marks: the store's folder, the settings folder, and the backup folder.
    private List<Path> markPlaces() {
        var planned = safekeeping.state().plan().folder();
        return Stream.of(Optional.of(vault.folder().path()), parting.heads().folder(), planned)
                .flatMap(Optional::stream).toList();
    }

    /// Returns how the store began.
    public SiteSetup setup() {
        return setup;
    }

    /// Returns who is signed in, and the site.
    public SignedIn signedIn() {
        return signedIn;
    }

    /// Returns the letter of the computer on which it is open.
    public String computer() {
        return computer;
    }

    /// Returns the way to the store, to query what the role allows.
    public Gate gate() {
        return gate;
    }

    /// Returns how women may be reached.
    public Contacts contacts() {
        return contacts;
    }

    /// Returns what women were asked and answered.
    public Ledger ledger() {
        return participants.ledger();
    }

    /// Membership.
    public Participants participants() {
        return participants;
    }

    /// The four paths.
    public Paths paths() {
        return paths;
    }

    /// Case files.
    public Cases cases() {
        return cases;
    }

    /// Returns who is away, and who covers for her.
    public Absences absences() {
        return absences;
    }

    /// Returns notes for the team.
    public TeamNotes teamNotes() {
        return teamNotes;
    }

    /// Returns the training of the team.
    public Trainings trainings() {
        return trainings;
    }

    /// Supervision of the team.
    public Supervisions supervisions() {
        return supervisions;
    }

    /// Returns documents kept at a woman's request.
    public Papers papers() {
        return papers;
    }

    /// Returns when and where sessions are held, and by whom.
    public Calendar calendar() {
        return calendar;
    }

    /// Returns sessions and who came to them.
    public Sessions sessions() {
        return sessions;
    }

    /// Returns questionnaires, goals and what changed.
    public Outcomes outcomes() {
        return outcomes;
    }

    /// Returns milestones and certificates.
    public Milestones milestones() {
        return milestones;
    }

    /// The address book.
    public Services services() {
        return services;
    }

    /// The launch guide of a new space.
    public LaunchGuide launchGuide() {
        return launchGuide;
    }

    /// Referrals to other organisations.
    public Referrals referrals() {
        return referrals;
    }

    /// Returns companies, and where women work.
    public Work work() {
        return work;
    }

    /// Returns activities for others, and the people counted there.
    public Outreach outreach() {
        return outreach;
    }

    /// Returns the children who are looked after.
    public Childcare childcare() {
        return childcare;
    }

    /// Returns the visitors counted at the door.
    public DoorCounts doorCounts() {
        return doorCounts;
    }

    /// Returns the reading of files from outside into sheets.
    public SourceFiles sourceFiles() {
        return sourceFiles;
    }

    /// Returns the import of the site's own registers.
    public Imports imports() {
        return imports;
    }

    /// Returns the attendance typed in from paper.
    public TypedAttendance typedAttendance() {
        return typedAttendance;
    }

    /// Returns the export of everything into a file.
    public Exports exports() {
        return exports;
    }

    /// Sending one woman's record to another site.
    public RecordSending recordSending() {
        return recordSending;
    }

    /// The quarterly report.
    public Reports reports() {
        return reports;
    }

    /// Returns what this site signs for a joint office.
    public JointReports jointReports() {
        return jointReports;
    }

    /// Returns backups and everything else that protects the store.
    public Safekeeping safekeeping() {
        return safekeeping;
    }

    /// Returns the way back in if nobody knows a passphrase.
    public Recovery recovery() {
        return recovery;
    }

    /// The site's rule for an unattended screen.
    public Locking locking() {
        return locking;
    }

    /// The worker's own short code.
    public OwnCode ownCode() {
        return ownCode;
    }

    /// Returns the screen on which this colleague was and what she had half typed.
    public LeavingOff leavingOff() {
        return leavingOff;
    }

    /// Returns the team and their keys.
    public Team team() {
        return team;
    }

    /// Returns what a manager saw before somebody works with girls.
    public Clearances clearances() {
        return clearances;
    }

    /// The audit trail.
    public Trail trail() {
        return trail;
    }

    /// Returns what a colleague should review.
    public Reviews reviews() {
        return reviews;
    }

    /// Returns the rights of women over what is written about them.
    public Rights rights() {
        return rights;
    }

    /// Returns the retention periods.
    public Retention retention() {
        return retention;
    }

    /// Returns the data protection documents of the site.
    public SitePapers sitePapers() {
        return sitePapers;
    }

    /// Returns the records of data losses.
    public Breaches breaches() {
        return breaches;
    }

    /// Returns the store itself, for verifying it.
    public OpenVault vault() {
        return vault;
    }

    /// Returns every room that keeps data about women.
    public PersonalDataRegistry personalData() {
        return personalData;
    }

    /// Locks the store. On the thread that opened it.
    @Override
    public void close() {
        endSearch();
        parting.lock(vault, rights);
    }

    /// A full or missing disk must not keep the store open.
    private void endSearch() {
        try {
            if (!vault.isClosed()) {
                participants.finder().searched();
                work.contacts().searched();
            }
        } catch (RuntimeException e) {
            // Only the audit line of the last search is lost.
        }
    }

    /// Closes the rooms after the store was destroyed. On the thread that opened it.
    public void closeDestroyed() {
        parting.forget(vault);
        close();
    }
}
