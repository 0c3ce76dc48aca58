package org.daybook.cases;

import org.daybook.participants.RecordTab;

/// Her case file as a tab on her record.
final class CaseRecordTab implements RecordTab {
    @Override
    public String key() {
        return "cases.tab.title";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Class<? extends Shown> controller() {
        return CaseTabController.class;
    }
}
