package org.daybook.milestones;

import org.daybook.participants.RecordTab;

/// What she reached, as a tab on her record.
final class MilestonesRecordTab implements RecordTab {
    @Override
    public String key() {
        return "milestones.tab.title";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public Class<? extends Shown> controller() {
        return MilestonesTabController.class;
    }
}
