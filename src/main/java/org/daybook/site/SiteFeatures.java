package org.daybook.site;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.accountability.AccountabilityFeature;
import org.daybook.cases.CasesFeature;
import org.daybook.childcare.ChildcareFeature;
import org.daybook.consents.ConsentsFeature;
import org.daybook.contact.ContactFeature;
import org.daybook.exchange.ExchangeFeature;
import org.daybook.exchange.ImportedPeopleFeature;
import org.daybook.keeping.KeepingFeature;
import org.daybook.launch.LaunchFeature;
import org.daybook.locking.LockingFeature;
import org.daybook.milestones.MilestonesFeature;
import org.daybook.outcomes.OutcomesFeature;
import org.daybook.outreach.OutreachFeature;
import org.daybook.papers.PapersFeature;
import org.daybook.participants.CardsJoined;
import org.daybook.participants.ParticipantsFeature;
import org.daybook.paths.PathsFeature;
import org.daybook.recovery.Recovery;
import org.daybook.recovery.RecoveryFeature;
import org.daybook.referrals.ReferralsFeature;
import org.daybook.reports.ReportsFeature;
import org.daybook.reports.joint.JointFeature;
import org.daybook.reports.joint.JointOffice;
import org.daybook.retention.DueRecords;
import org.daybook.retention.Purging;
import org.daybook.retention.Retention;
import org.daybook.retention.RetentionFeature;
import org.daybook.rights.ReplayAfterRestore;
import org.daybook.rights.Rights;
import org.daybook.rights.RightsFeature;
import org.daybook.services.ServicesFeature;
import org.daybook.sessions.SessionsFeature;
import org.daybook.staff.Features;
import org.daybook.staff.LeftTeam;
import org.daybook.staff.LoweredRights;
import org.daybook.staff.Permission;
import org.daybook.staff.SignedIn;
import org.daybook.staff.StaffFeature;
import org.daybook.teamwork.TeamworkFeature;
import org.daybook.training.TrainingFeature;
import org.daybook.vault.OpenVault;
import org.daybook.work.CompanyWarnings;
import org.daybook.work.WorkLimits;
import org.daybook.work.WorkFeature;

/// The rooms of an open store as [Features], with what is composed over all of them: the registry of personal data, the rights of
/// women over it, and retention.
final class SiteFeatures {
    final PersonalDataRegistry personalData;
    final Rights rights;
    final Retention retention;
    final KeepingFeature backups;
    final Features all;
    private final OpenVault vault;
    private final SignedIn signedIn;
    private final SiteRooms rooms;

    /// @param vault    the open store
    /// @param signedIn who opened it
    /// @param rooms    its rooms
    SiteFeatures(OpenVault vault, SignedIn signedIn, SiteRooms rooms) {
        this.vault = vault;
        this.signedIn = signedIn;
        this.rooms = rooms;
        var recoveryRoom = new RecoveryFeature(rooms.recovery, rooms.setup);
        backups = new KeepingFeature(rooms.safekeeping, signedIn, recoveryRoom::settings);
        var below = List.of(
                new LockingFeature(new LockingFeature.Rooms(rooms.locking, rooms.ownCode, rooms.leavingOff)),
                new ParticipantsFeature(rooms.participants,
                        new ParticipantsFeature.Above(rooms.sessions.lately()::lastCame, rooms.paths::current)),
                new ContactFeature(rooms.contacts), new ConsentsFeature(rooms.consents, rooms.participants.ledger()),
                new PathsFeature(rooms.paths, rooms.gate), new CasesFeature(rooms.cases),
                new PapersFeature(rooms.papers),
                new SessionsFeature(
                        new SessionsFeature.Rooms(rooms.calendar, rooms.sessions, rooms.participants, rooms.gate),
                        rooms.attended),
                new OutcomesFeature(rooms.outcomes, rooms.gate), new MilestonesFeature(rooms.milestones),
                new ChildcareFeature(rooms.childcare),
                new ServicesFeature(rooms.services), new ReferralsFeature(rooms.referrals), new WorkFeature(rooms.work),
                new OutreachFeature(rooms.outreach),
                new TeamworkFeature(new TeamworkFeature.Rooms(rooms.absences, rooms.teamNotes)),
                new LaunchFeature(rooms.launchGuide),
                new TrainingFeature(new TrainingFeature.Rooms(rooms.trainings, rooms.supervisions, rooms.clearances)),
                new ImportedPeopleFeature(rooms.imports, rooms.unasked),
                new ExchangeFeature(rooms.imports, rooms.sourceFiles, rooms.exports, rooms.recordSending,
                        rooms.typedAttendance),
                new StaffFeature(
                        new StaffFeature.Rooms(rooms.team, rooms.trail, rooms.reviews, rooms.setup, rooms.clearances),
                        signedIn),
                backups);
        var reportsFeature = new ReportsFeature(rooms.reports, rooms.gate);
        personalData = PersonalDataRegistry
                .of(new Features(Stream.concat(below.stream(), Stream.of(reportsFeature)).toList()));
        var purging = new Purging(
                new Purging.Dependencies(rooms.participants, rooms.cases, rooms.consents, rooms.reviews,
                        List.of((work, her, of) -> {
                            // The time at which a document was requested does not show to which file it belongs: it is erased
                            // with the last.
                            if (of.from().isEmpty()) {
                                rooms.papers.erase(work, her);
                            }
                        }, (work, _, of) -> rooms.outcomes.erase(work, of.from().orElse(LocalDate.EPOCH), of.until())),
                        rooms.leavingOff::erase));
        rights = new Rights(rooms.gate, vault,
                new Rights.Dependencies(rooms.participants, cardsJoined(), rooms.consents, rooms.papers,
                        personalData.erasable(),
                        personalData.subjectAccess(),
                        new Rights.Outgoing(personalData.recipients(), personalData.versions()), rooms.trail,
                        again(purging), rooms.marks, rooms.childcare::isChildHere));
        var due = new DueRecords(
                new DueRecords.Dependencies(rooms.participants, rooms.cases, rooms.consents, rooms.attended,
                        personalData.lastSeen()));
        retention = new Retention(rooms.gate, new Retention.Dependencies(rooms.participants, rights, due, purging));
        all = new Features(Stream.concat(below.stream(), Stream.of(new RightsFeature(rights),
                new RetentionFeature(retention), new AccountabilityFeature(
                        new AccountabilityFeature.Rooms(rooms.sitePapers, rooms.breaches)),
                recoveryRoom, reportsFeature,
                new JointFeature(rooms.jointReports,
                        new JointOffice(HomeFolders.ofThisUser().jointOffice(), vault.keys().random()))))
                .toList());
    }

    /// Returns the joining of two cards of one woman.
    CardsJoined cardsJoined() {
        return rooms.participants.cardsJoined(personalData.movable());
    }

    /// Returns what rooms repeat after a restore, by the word of the mark.
    private Map<String, ReplayAfterRestore> again(Purging purging) {
        var replays = new HashMap<>(purging.again());
        replays.put(Recovery.NUMBERED, ReplayAfterRestore.undoable(rooms.recovery::numberAgain));
        var left = new LeftTeam(vault);
        replays.put(LeftTeam.LEFT, ReplayAfterRestore.proven(left::again, Permission.LEAVE_MEMBER, left::cameBack));
        var lowered = new LoweredRights(vault, signedIn);
        Stream.of(LoweredRights.ROLES, LoweredRights.TRUST, LoweredRights.CLEARANCE).forEach(word -> replays.put(word,
                ReplayAfterRestore.proven(lowered::again, Permission.LEAVE_RIGHTS, lowered::cameBack)));
        replays.put(LoweredRights.RULE, ReplayAfterRestore.undoable(lowered::ruleAgain));
        replays.put(CompanyWarnings.WARNED,
                ReplayAfterRestore.undoable(rooms.work.companies().warnings()::warnAfterRestore));
        replays.put(WorkLimits.LIMITED,
                ReplayAfterRestore.ofWoman(cardsJoined(), rooms.participants, rooms.work.limits()::keepAfterRestore));
        // The two rooms above look for these marks; a mark lifts no sign and no limit.
        Stream.of(CompanyWarnings.LIFTED, WorkLimits.UNLIMITED)
                .forEach(word -> replays.put(word, ReplayAfterRestore.undoable((_, _) -> {})));
        return replays;
    }
}
