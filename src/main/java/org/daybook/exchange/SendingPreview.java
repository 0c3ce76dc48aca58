package org.daybook.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.consents.SharedData;

/// The exact content of a file with a woman's record, as she and the worker see it before it is created.
///
/// @param form       what was chosen
/// @param sheets     what is sent; the file adds a reference by which the other site recognises a second file about her
/// @param missing    chosen parts of which nothing is sent
/// @param lastAnswer the number of her last answer about this site
/// @param saidNo     when she said no to it, if that is her last answer
public record SendingPreview(NewSending form, List<RecordSheet> sheets, List<SharedData> missing,
        Optional<Long> lastAnswer, Optional<LocalDate> saidNo) {
    public SendingPreview {
        sheets = List.copyOf(sheets);
        missing = List.copyOf(missing);
    }

    @Override
    public String toString() {
        return "SendingPreview";
    }
}
