package org.daybook.outreach;

import org.daybook.staff.Gate;

/// The room of reaching out.
public final class Outreach {
    private final Activities activities;
    private final Materials materials;
    private final Feedback feedback;
    private final SiteRecords records;

    /// @param gate the way to the store
    public Outreach(Gate gate) {
        activities = new Activities(gate);
        materials = new Materials(gate);
        feedback = new Feedback(gate);
        records = new SiteRecords(gate);
    }

    /// Activities for others.
    public Activities activities() {
        return activities;
    }

    /// What those who come say of the place.
    public Feedback feedback() {
        return feedback;
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
