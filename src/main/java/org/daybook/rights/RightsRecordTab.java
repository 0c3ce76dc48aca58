package org.daybook.rights;

import org.daybook.participants.RecordTab;

/// What she may ask for, as the last tab on her record.
final class RightsRecordTab implements RecordTab {
    @Override
    public String key() {
        return "rights.tab.title";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Class<? extends Shown> controller() {
        return RightsTabController.class;
    }
}
