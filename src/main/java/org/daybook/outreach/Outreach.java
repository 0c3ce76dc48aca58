package org.daybook.outreach;

import org.daybook.participants.Participants;
import org.daybook.staff.Gate;

/// The facade of the outreach room.
public final class Outreach {
    private final Activities activities;
    private final Materials materials;
    private final Feedback feedback;
    private final SiteRecords records;
    private final MaterialHelp help;

    /// @param gate         the access to the store
    /// @param participants the room that knows her card
    public Outreach(Gate gate, Participants participants) {
        activities = new Activities(gate);
        materials = new Materials(gate);
        feedback = new Feedback(gate);
        records = new SiteRecords(gate);
        help = new MaterialHelp(gate, participants);
    }

    /// Returns the activities for others.
    public Activities activities() {
        return activities;
    }

    /// Returns the anonymous feedback about the site.
    public Feedback feedback() {
        return feedback;
    }

    /// Returns the things and tickets that women were given.
    public MaterialHelp help() {
        return help;
    }

    /// Returns the complaints, meetings and checks.
    public SiteRecords records() {
        return records;
    }

    /// Returns the materials that are handed out.
    public Materials materials() {
        return materials;
    }
}
