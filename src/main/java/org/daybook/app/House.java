package org.daybook.app;

import java.util.List;
import org.daybook.base.Desk;
import org.daybook.locking.LeavingOff;
import org.daybook.locking.Locking;
import org.daybook.participants.Participants;
import org.daybook.paths.Paths;
import org.daybook.reports.Reports;
import org.daybook.sessions.Sessions;
import org.daybook.staff.Gate;
import org.daybook.staff.Reviews;
import org.daybook.staff.SignedIn;
import org.daybook.staff.Subjects;
import org.daybook.staff.Team;
import org.daybook.staff.Trail;
import org.daybook.vault.OpenVault;

/// An open store and every room in it, without a screen. Built when someone unlocks, dropped when she locks: nothing
/// decrypted outlives it. Its rooms belong to the thread that opened the store; only what reads at length runs on the
/// reading lane.
public final class House implements AutoCloseable {
    private final OpenVault vault;
    private final SignedIn signedIn;
    private final Gate gate;
    private final Participants participants;
    private final Paths paths;
    private final Sessions sessions;
    private final Reports reports;
    private final Locking locking;
    private final LeavingOff leavingOff;
    private final Team team;
    private final Trail trail;
    private final Reviews reviews;
    private final String computer;
    private final Runnable afterLocking;

    /// @param vault        the open store; this house closes it
    /// @param signedIn     who opened it
    /// @param desk         clock, chance and mark of this computer
    /// @param afterLocking done once the store is locked
    House(OpenVault vault, SignedIn signedIn, Desk desk, Runnable afterLocking) {
        this.vault = vault;
        this.signedIn = signedIn;
        this.afterLocking = afterLocking;
        computer = desk.computer();
        gate = new Gate(vault, signedIn, desk);
        participants = new Participants(gate, desk);
        paths = new Paths(gate, participants);
        sessions = new Sessions(gate, participants, paths, signedIn.site().zone());
        reports = new Reports(gate, signedIn.site(), desk);
        locking = new Locking(gate);
        leavingOff = new LeavingOff(vault, signedIn.member().id(), desk.clock());
        var subjects = Subjects.of(List.of(participants.subjects(), sessions.subjects()));
        team = new Team(gate, vault);
        trail = new Trail(gate, subjects, signedIn.site());
        reviews = new Reviews(gate, subjects);
    }

    /// Who is signed in, and the site.
    public SignedIn signedIn() {
        return signedIn;
    }

    /// The mark of the computer on which it is open.
    public String computer() {
        return computer;
    }

    /// The way to the store, to ask what her role allows.
    public Gate gate() {
        return gate;
    }

    /// Membership.
    public Participants participants() {
        return participants;
    }

    /// The four paths.
    public Paths paths() {
        return paths;
    }

    /// Sessions and attendance.
    public Sessions sessions() {
        return sessions;
    }

    /// The quarterly report.
    public Reports reports() {
        return reports;
    }

    /// The site's rule for an unattended screen.
    public Locking locking() {
        return locking;
    }

    /// Where this person was and what she had half typed.
    public LeavingOff leavingOff() {
        return leavingOff;
    }

    /// Who works here, and their keys.
    public Team team() {
        return team;
    }

    /// The audit trail.
    public Trail trail() {
        return trail;
    }

    /// What a colleague should read.
    public Reviews reviews() {
        return reviews;
    }

    /// The store itself, for verifying it.
    public OpenVault vault() {
        return vault;
    }

    /// Locks the store. On the thread that opened it.
    @Override
    public void close() {
        vault.close();
        afterLocking.run();
    }
}
