package org.daybook.site;

import org.daybook.accountability.Breaches;
import org.daybook.accountability.SitePapers;
import org.daybook.base.DeviceContext;
import org.daybook.cases.Cases;
import org.daybook.childcare.Childcare;
import org.daybook.consents.Ledger;
import org.daybook.contact.Contacts;
import org.daybook.exchange.Exports;
import org.daybook.exchange.Imports;
import org.daybook.exchange.RecordSending;
import org.daybook.exchange.SourceFiles;
import org.daybook.exchange.TypedAttendance;
import org.daybook.exchange.UnaskedWomen;
import org.daybook.keeping.KeepingFeature;
import org.daybook.keeping.Safekeeping;
import org.daybook.launch.LaunchGuide;
import org.daybook.locking.LeavingOff;
import org.daybook.locking.Locking;
import org.daybook.locking.OwnCode;
import org.daybook.milestones.Milestones;
import org.daybook.outcomes.Outcomes;
import org.daybook.outreach.Outreach;
import org.daybook.papers.Papers;
import org.daybook.participants.CardsJoined;
import org.daybook.participants.Participants;
import org.daybook.paths.Paths;
import org.daybook.recovery.Recovery;
import org.daybook.referrals.Referrals;
import org.daybook.reports.Reports;
import org.daybook.reports.joint.JointReports;
import org.daybook.retention.Retention;
import org.daybook.rights.Rights;
import org.daybook.services.Services;
import org.daybook.sessions.Calendar;
import org.daybook.sessions.DoorCounts;
import org.daybook.sessions.Sessions;
import org.daybook.staff.Clearances;
import org.daybook.staff.Features;
import org.daybook.staff.Gate;
import org.daybook.staff.Reviews;
import org.daybook.staff.SignedIn;
import org.daybook.staff.SiteSetup;
import org.daybook.staff.Team;
import org.daybook.staff.Trail;
import org.daybook.teamwork.Absences;
import org.daybook.teamwork.TeamNotes;
import org.daybook.training.Supervisions;
import org.daybook.training.Trainings;
import org.daybook.vault.OpenVault;
import org.daybook.work.Work;

/// An open store with every room in it, without a screen. Created when somebody unlocks, closed when she locks: nothing
/// decrypted outlives it. Its rooms belong to the thread that opened the store; only long reads run on the reading lane.
public final class OpenSite implements AutoCloseable {
    private final OpenVault vault;
    private final SignedIn signedIn;
    private final String computer;
    private final SiteClosing closing;
    private final SiteRooms rooms;
    private final SiteFeatures features;

    /// @param vault    the open store; closed with this object
    /// @param signedIn who opened it
    /// @param desk     clock, randomness and letter of this computer
    /// @param closing  what is done when it is locked
    public OpenSite(OpenVault vault, SignedIn signedIn, DeviceContext desk, SiteClosing closing) {
        this.vault = vault;
        this.signedIn = signedIn;
        this.closing = closing;
        computer = desk.computer();
        rooms = new SiteRooms(vault, signedIn, desk, closing.heads());
        features = new SiteFeatures(vault, signedIn, rooms);
    }

    /// Returns the rooms, in one list.
    public Features features() {
        return features.all;
    }

    /// Returns the feature of the running backup, once there is a window.
    public KeepingFeature backups() {
        return features.backups;
    }

    /// Returns the joining of two cards of one woman.
    public CardsJoined cardsJoined() {
        return features.cardsJoined();
    }

    /// Returns how the store began.
    public SiteSetup setup() {
        return rooms.setup;
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
        return rooms.gate;
    }

    /// Returns how women may be reached.
    public Contacts contacts() {
        return rooms.contacts;
    }

    /// Returns what women were asked and answered.
    public Ledger ledger() {
        return rooms.participants.ledger();
    }

    /// Membership.
    public Participants participants() {
        return rooms.participants;
    }

    /// The four paths.
    public Paths paths() {
        return rooms.paths;
    }

    /// Case files.
    public Cases cases() {
        return rooms.cases;
    }

    /// Returns who is away, and who covers for her.
    public Absences absences() {
        return rooms.absences;
    }

    /// Returns notes for the team.
    public TeamNotes teamNotes() {
        return rooms.teamNotes;
    }

    /// Returns the training of the team.
    public Trainings trainings() {
        return rooms.trainings;
    }

    /// Supervision of the team.
    public Supervisions supervisions() {
        return rooms.supervisions;
    }

    /// Returns documents kept at a woman's request.
    public Papers papers() {
        return rooms.papers;
    }

    /// Returns when and where sessions are held, and by whom.
    public Calendar calendar() {
        return rooms.calendar;
    }

    /// Returns sessions and who came to them.
    public Sessions sessions() {
        return rooms.sessions;
    }

    /// Returns questionnaires, goals and what changed.
    public Outcomes outcomes() {
        return rooms.outcomes;
    }

    /// Returns milestones and certificates.
    public Milestones milestones() {
        return rooms.milestones;
    }

    /// The address book.
    public Services services() {
        return rooms.services;
    }

    /// The launch guide of a new space.
    public LaunchGuide launchGuide() {
        return rooms.launchGuide;
    }

    /// Referrals to other organisations.
    public Referrals referrals() {
        return rooms.referrals;
    }

    /// Returns companies, and where women work.
    public Work work() {
        return rooms.work;
    }

    /// Returns activities for others, and the people counted there.
    public Outreach outreach() {
        return rooms.outreach;
    }

    /// Returns the children who are looked after.
    public Childcare childcare() {
        return rooms.childcare;
    }

    /// Returns the visitors counted at the door.
    public DoorCounts doorCounts() {
        return rooms.doorCounts;
    }

    /// Returns the reading of files from outside into sheets.
    public SourceFiles sourceFiles() {
        return rooms.sourceFiles;
    }

    /// Returns the import of the site's own registers.
    public Imports imports() {
        return rooms.imports;
    }

    /// Returns the imported women whom nobody has asked for any consent.
    public UnaskedWomen unasked() {
        return rooms.unasked;
    }

    /// Returns the attendance typed in from paper.
    public TypedAttendance typedAttendance() {
        return rooms.typedAttendance;
    }

    /// Returns the export of everything into a file.
    public Exports exports() {
        return rooms.exports;
    }

    /// Sending one woman's record to another site.
    public RecordSending recordSending() {
        return rooms.recordSending;
    }

    /// The quarterly report.
    public Reports reports() {
        return rooms.reports;
    }

    /// Returns what this site signs for a joint office.
    public JointReports jointReports() {
        return rooms.jointReports;
    }

    /// Returns backups and everything else that protects the store.
    public Safekeeping safekeeping() {
        return rooms.safekeeping;
    }

    /// Returns the way back in if nobody knows a passphrase.
    public Recovery recovery() {
        return rooms.recovery;
    }

    /// The site's rule for an unattended screen.
    public Locking locking() {
        return rooms.locking;
    }

    /// The worker's own short code.
    public OwnCode ownCode() {
        return rooms.ownCode;
    }

    /// Returns the screen on which this colleague was and what she had half typed.
    public LeavingOff leavingOff() {
        return rooms.leavingOff;
    }

    /// Returns the team and their keys.
    public Team team() {
        return rooms.team;
    }

    /// Returns what a manager saw before somebody works with girls.
    public Clearances clearances() {
        return rooms.clearances;
    }

    /// The audit trail.
    public Trail trail() {
        return rooms.trail;
    }

    /// Returns what a colleague should review.
    public Reviews reviews() {
        return rooms.reviews;
    }

    /// Returns the rights of women over what is written about them.
    public Rights rights() {
        return features.rights;
    }

    /// Returns the retention periods.
    public Retention retention() {
        return features.retention;
    }

    /// Returns the data protection documents of the site.
    public SitePapers sitePapers() {
        return rooms.sitePapers;
    }

    /// Returns the records of data losses.
    public Breaches breaches() {
        return rooms.breaches;
    }

    /// Returns the store itself, for verifying it.
    public OpenVault vault() {
        return vault;
    }

    /// Returns every room that keeps data about women.
    public PersonalDataRegistry personalData() {
        return features.personalData;
    }

    /// Locks the store. On the thread that opened it.
    @Override
    public void close() {
        endSearch();
        closing.lock(vault, features.rights);
    }

    /// A full or missing disk must not keep the store open.
    private void endSearch() {
        try {
            if (!vault.isClosed()) {
                rooms.participants.finder().searched();
                rooms.work.contacts().searched();
            }
        } catch (RuntimeException e) {
            // Only the audit line of the last search is lost.
        }
    }

    /// Closes the rooms after the store was destroyed. On the thread that opened it.
    public void closeDestroyed() {
        closing.forget(vault);
        close();
    }
}
