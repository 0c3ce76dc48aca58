package org.daybook.site;

import java.nio.file.Path;
import java.util.List;
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
import org.daybook.contact.Contacts;
import org.daybook.exchange.Exports;
import org.daybook.exchange.Imports;
import org.daybook.exchange.RecordSending;
import org.daybook.exchange.SentTo;
import org.daybook.exchange.SourceFiles;
import org.daybook.exchange.StagedFiles;
import org.daybook.exchange.TypedAttendance;
import org.daybook.exchange.UnaskedWomen;
import org.daybook.keeping.Safekeeping;
import org.daybook.launch.LaunchGuide;
import org.daybook.locking.LeavingOff;
import org.daybook.locking.Locking;
import org.daybook.locking.OwnCode;
import org.daybook.milestones.Milestones;
import org.daybook.milestones.Visited;
import org.daybook.outcomes.Outcomes;
import org.daybook.outcomes.SessionAttended;
import org.daybook.outreach.Outreach;
import org.daybook.papers.Papers;
import org.daybook.participants.Participants;
import org.daybook.paths.Content;
import org.daybook.paths.Paths;
import org.daybook.recovery.Recovery;
import org.daybook.referrals.Referrals;
import org.daybook.referrals.ReferredTo;
import org.daybook.reports.FrozenReports;
import org.daybook.reports.Reports;
import org.daybook.reports.joint.JointReports;
import org.daybook.retention.SitePeriods;
import org.daybook.services.Services;
import org.daybook.sessions.Attended;
import org.daybook.sessions.Calendar;
import org.daybook.sessions.DoorCounts;
import org.daybook.sessions.GirlsLeaders;
import org.daybook.sessions.Sessions;
import org.daybook.staff.Clearances;
import org.daybook.staff.Gate;
import org.daybook.staff.MarkFolders;
import org.daybook.staff.Permission;
import org.daybook.staff.Reviews;
import org.daybook.staff.SignedIn;
import org.daybook.staff.SiteSetup;
import org.daybook.staff.Subjects;
import org.daybook.staff.Team;
import org.daybook.staff.Trail;
import org.daybook.staff.TrailClock;
import org.daybook.teamwork.Absences;
import org.daybook.teamwork.TeamNotes;
import org.daybook.training.Supervisions;
import org.daybook.training.Trainings;
import org.daybook.vault.OpenVault;
import org.daybook.vault.RollbackGuard;
import org.daybook.work.LeavingStatuses;
import org.daybook.work.Work;

/// The facades of the rooms of an open store, each created with those of the rooms below that it needs. Belongs to the thread
/// that opened the store.
final class SiteRooms {
    final Gate gate;
    final Consents consents;
    final Contacts contacts;
    final Participants participants;
    final Paths paths;
    final Absences absences;
    final TeamNotes teamNotes;
    final Trainings trainings;
    final Supervisions supervisions;
    final Cases cases;
    final Papers papers;
    final Calendar calendar;
    final Sessions sessions;
    final Outcomes outcomes;
    final Childcare childcare;
    final Milestones milestones;
    final Services services;
    final LaunchGuide launchGuide;
    final Referrals referrals;
    final Work work;
    final Outreach outreach;
    final DoorCounts doorCounts;
    final SourceFiles sourceFiles;
    final Imports imports;
    final TypedAttendance typedAttendance;
    final UnaskedWomen unasked;
    final Exports exports;
    final RecordSending recordSending;
    final Reports reports;
    final JointReports jointReports;
    final Locking locking;
    final LeavingOff leavingOff;
    final OwnCode ownCode;
    final Team team;
    final Clearances clearances;
    final Trail trail;
    final Reviews reviews;
    final SitePapers sitePapers;
    final Breaches breaches;
    final SiteSetup setup;
    final Safekeeping safekeeping;
    final Recovery recovery;
    final Attended attended;
    final MarkFolders marks;

    /// @param vault    the open store
    /// @param signedIn who opened it
    /// @param desk     clock, randomness and letter of this computer
    /// @param guard    the positions of stores that are remembered outside them
    SiteRooms(OpenVault vault, SignedIn signedIn, DeviceContext desk, RollbackGuard guard) {
        gate = new Gate(vault, signedIn, desk);
        setup = new SiteSetup(gate);
        team = new Team(gate, vault, OwnCode.ending());
        clearances = new Clearances(gate);
        safekeeping = new Safekeeping(gate, vault);
        marks = new MarkFolders(gate, vault.marks(), () -> markPlaces(vault, guard));
        recovery = new Recovery(gate, vault, new Recovery.Dependencies(team, signedIn.site().zone(), marks));
        consents = new Consents((unit, her) -> Stream
                .concat(new ReferredTo().organisations(unit, her).stream(), new SentTo().sites(unit, her).stream())
                .collect(Collectors.toSet()), new ReferredTo()::referrals);
        contacts = new Contacts(gate, consents);
        participants = new Participants(gate, new Participants.Dependencies(consents, contacts), desk);
        var frozen = new FrozenReports();
        attended = new Attended(frozen);
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
        unasked = new UnaskedWomen(gate, participants, attended);
        typedAttendance = new TypedAttendance(gate, imports, participants, paths);
        exports = new Exports(gate, vault.sealedFiles());
        recordSending = new RecordSending(gate, consents, vault.sealedFiles());
        reports = new Reports(gate, new Reports.Dependencies(signedIn.site(), participants, consents,
                work.companies()::names), desk);
        jointReports = new JointReports(gate, vault.keys().random());
        locking = new Locking(gate);
        ownCode = new OwnCode(gate, vault, desk.clock());
        leavingOff = new LeavingOff(vault, signedIn.member().id(), desk.clock(),
                () -> gate.look(Permission.SEE_SITE, new TrailClock()::today));
        var subjects = Subjects.of(List.of(participants.subjects(), sessions.subjects(), recovery.subjects()));
        trail = new Trail(gate, subjects, signedIn.site());
        reviews = new Reviews(gate, subjects);
        sitePapers = new SitePapers(gate, new SitePapers.Dependencies(signedIn.site(), participants, team, safekeeping,
                locking, recovery, RetentionStatement.set(gate)));
        breaches = new Breaches(gate, sitePapers, vault.marks());
    }

    /// Returns the places of marks: the store's folder, the settings folder, and the backup folder.
    private List<Path> markPlaces(OpenVault vault, RollbackGuard guard) {
        var planned = safekeeping.state().plan().folder();
        return Stream.of(Optional.of(vault.folder().path()), guard.folder(), planned)
                .flatMap(Optional::stream).toList();
    }
}
