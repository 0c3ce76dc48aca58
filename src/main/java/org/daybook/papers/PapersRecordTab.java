package org.daybook.papers;

import org.daybook.participants.RecordTab;

/// Her papers as a tab on her record, behind her case file.
final class PapersRecordTab implements RecordTab {
    @Override
    public String key() {
        return "papers.tab.title";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Class<? extends Shown> controller() {
        return PapersTabController.class;
    }
}
