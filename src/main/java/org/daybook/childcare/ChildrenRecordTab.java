package org.daybook.childcare;

import org.daybook.participants.RecordTab;

/// Her children as a tab on her record, behind her papers.
final class ChildrenRecordTab implements RecordTab {
    @Override
    public String key() {
        return "childcare.children-tab.title";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public Class<? extends Shown> controller() {
        return ChildrenTabController.class;
    }
}
