package org.daybook.demo;

import java.time.ZoneId;
import org.daybook.cases.Cases;
import org.daybook.childcare.Childcare;
import org.daybook.contact.Contacts;
import org.daybook.launch.LaunchGuide;
import org.daybook.milestones.Milestones;
import org.daybook.outcomes.Outcomes;
import org.daybook.outreach.Outreach;
import org.daybook.participants.Participants;
import org.daybook.paths.Paths;
import org.daybook.referrals.Referrals;
import org.daybook.services.Services;
import org.daybook.sessions.Calendar;
import org.daybook.sessions.Sessions;
import org.daybook.staff.Clearances;
import org.daybook.staff.StaffId;
import org.daybook.training.Supervisions;
import org.daybook.training.Trainings;
import org.daybook.vault.OpenVault;
import org.daybook.work.Work;

/// The rooms of an open store in which a story takes place.
///
/// @param participants membership
/// @param contacts     how they are reached
/// @param cases        case files
/// @param paths        the four paths
/// @param calendar     sessions
/// @param sessions     attendance
/// @param outcomes     questionnaires and goals
/// @param milestones   what they reached
/// @param services     the address book
/// @param referrals    where they are referred
/// @param work         companies and where women work
/// @param outreach     activities for others, and feedback
/// @param childcare    children, and who is here today
/// @param vault        the store itself, in which a week is written in one transaction
/// @param team         what the team learns, and the launch guide
/// @param zone         the site's time zone
public record Rooms(Participants participants, Contacts contacts, Cases cases, Paths paths, Calendar calendar,
        Sessions sessions, Outcomes outcomes, Milestones milestones, Services services,
        Referrals referrals, Work work, Outreach outreach, Childcare childcare, OpenVault vault, OfTeam team,
        ZoneId zone) {
    /// What concerns only the team.
    ///
    /// @param me           who is signed in
    /// @param clearances   what was seen before a colleague works with girls
    /// @param trainings    trainings
    /// @param supervisions supervision
    /// @param launchGuide  the launch guide
    public record OfTeam(StaffId me, Clearances clearances, Trainings trainings, Supervisions supervisions,
            LaunchGuide launchGuide) {}
}
