package org.daybook.app;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.accountability.Breaches;
import org.daybook.cases.CasePersonalData;
import org.daybook.childcare.Childcare;
import org.daybook.consents.Consents;
import org.daybook.contact.Contacts;
import org.daybook.locking.LeavingOff;
import org.daybook.milestones.Milestones;
import org.daybook.outcomes.Outcomes;
import org.daybook.papers.Papers;
import org.daybook.participants.Movable;
import org.daybook.participants.MembershipPersonalData;
import org.daybook.paths.Paths;
import org.daybook.retention.RetentionPersonalData;
import org.daybook.rights.Erasures;
import org.daybook.sessions.Attended;
import org.daybook.sessions.LateMarks;
import org.daybook.staff.Erasable;
import org.daybook.staff.LastSeen;
import org.daybook.staff.RecipientSource;
import org.daybook.staff.Reviews;
import org.daybook.staff.SubjectAccessSource;
import org.daybook.staff.Versions;

/// Every room that keeps rows about a woman, and what each does about them. A new room is added here: as a part of this
/// record, and in every list below in which it has a say. An erasure fails where one is missing; `CardsJoinedTest` names a
/// table that does not move.
record PersonalData(MembershipPersonalData membership, Contacts contacts, Consents consents, Paths paths,
        CasePersonalData files,
        Papers papers, Attended attended, LateMarks lateMarks, Outcomes outcomes, Milestones milestones,
        Childcare childcare, Breaches breaches, LeavingOff leavingOff, Reviews reviews) {
    /// Everything that must forget her when she is erased, in the order in which rows may go: those that refer to others
    /// first.
    List<Erasable> erasable() {
        return List.of(new RetentionPersonalData(), breaches::erase, leavingOff::erase, reviews::erase, outcomes::erase,
                milestones::erase, childcare::erase, lateMarks::erase, attended::erase, paths::erase, papers::erase,
                files::erase, contacts::erase, consents::erase, membership::erase);
    }

    /// What is kept as long as her file and goes with it.
    List<Erasable> withFile() {
        return List.of(papers::erase, outcomes::erase);
    }

    /// Every row that moves when two cards of one woman are joined.
    List<Movable> movable() {
        return Stream.of(membership.movable(), paths.movable(), attended.movable(),
                List.of(lateMarks.movable()), files.movable(), papers.movable(), outcomes.movable(),
                milestones.movable(), childcare.movable(), new RetentionPersonalData().movable(),
                List.of(breaches.movable(), Erasures.movable()))
                .flatMap(List::stream).toList();
    }

    /// What can be read to her, in the order in which it is.
    List<SubjectAccessSource> telling() {
        return List.of(membership::tell, contacts::tell, consents::tell, paths::tell, files::tell, papers::tell,
                attended::tell, lateMarks::tell, outcomes::tell, milestones::tell, childcare::tell,
                new RetentionPersonalData()::tell, breaches::tell);
    }

    /// Who received something about her.
    List<RecipientSource> recipients() {
        return List.of(consents::received, files::received, papers::received);
    }

    /// What stood there before, where an entry can be corrected.
    List<Versions> versions() {
        return List.of(membership::versions, contacts::versions, consents::versions, childcare::versions,
                milestones::versions, files::versions);
    }

    /// When she was here last.
    List<LastSeen> seen() {
        return List.of(attended::lastSeen, paths::lastSeen, contacts::lastSeen, consents::lastSeen,
                outcomes::lastSeen, childcare::lastSeen, milestones::lastSeen);
    }
}
