package org.daybook.paths;

import org.daybook.participants.RecordTab;

/// Her paths as a tab on her record.
final class PathsRecordTab implements RecordTab {
    @Override
    public String key() {
        return "paths.tab.title";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Class<? extends Shown> controller() {
        return PathsTabController.class;
    }
}
