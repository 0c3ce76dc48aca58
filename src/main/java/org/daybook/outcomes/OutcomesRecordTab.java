package org.daybook.outcomes;

import org.daybook.participants.RecordTab;

/// What she came to and what changed, as a tab on her record.
final class OutcomesRecordTab implements RecordTab {
    @Override
    public String key() {
        return "outcomes.tab.title";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Class<? extends Shown> controller() {
        return OutcomesTabController.class;
    }
}
