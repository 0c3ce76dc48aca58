package org.daybook.participants;

/// What was arranged around her, as the last tab on her record.
final class ArrangementsRecordTab implements RecordTab {
    @Override
    public String key() {
        return "participants.arrangements.title";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Class<? extends Shown> controller() {
        return ArrangementsController.class;
    }
}
