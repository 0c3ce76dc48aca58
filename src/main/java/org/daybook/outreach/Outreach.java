package org.daybook.outreach;

import org.daybook.staff.Gate;

/// The room of reaching out.
public final class Outreach {
    private final Activities activities;
    private final Materials materials;

    /// @param gate the way to the store
    public Outreach(Gate gate) {
        activities = new Activities(gate);
        materials = new Materials(gate);
    }

    /// Activities for others.
    public Activities activities() {
        return activities;
    }

    /// What is handed out.
    public Materials materials() {
        return materials;
    }
}
