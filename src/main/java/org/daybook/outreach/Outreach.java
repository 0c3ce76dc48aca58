package org.daybook.outreach;

import org.daybook.participants.Participants;
import org.daybook.staff.Gate;

/// The room of reaching out.
public final class Outreach {
    private final Activities activities;
    private final Materials materials;
    private final Feedback feedback;
    private final SiteRecords records;
    private final MaterialHelp help;

    /// @param gate         the way to the store
    /// @param participants the room that knows her card
    public Outreach(Gate gate, Participants participants) {
        activities = new Activities(gate);
        materials = new Materials(gate);
        feedback = new Feedback(gate);
        records = new SiteRecords(gate);
        help = new MaterialHelp(gate, participants);
    }

    /// Activities for others.
    public Activities activities() {
        return activities;
    }

    /// What those who come say of the place.
    public Feedback feedback() {
        return feedback;
    }

    /// Things and tickets that women were given.
    public MaterialHelp help() {
        return help;
    }

    /// Complaints, meetings and checks.
    public SiteRecords records() {
        return records;
    }

    /// What is handed out.
    public Materials materials() {
        return materials;
    }
}
