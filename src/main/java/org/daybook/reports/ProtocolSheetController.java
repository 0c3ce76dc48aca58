package org.daybook.reports;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.reports.AuditorProtocol.CheckedLine;
import org.daybook.ui.Ui;
import org.daybook.ui.Wrapping;

/// Shows a page of the protocol of an auditor's check. It receives no figure of the report.
final class ProtocolSheetController {
    /// The number of lines that fit on a page between its header and footer.
    private static final int LINES = 34;

    @FXML
    private Label heading;
    @FXML
    private VBox lines;
    @FXML
    private VBox signatures;

    /// Returns the pages as nodes that are in no scene: the first has the people, date and subject, the last the signatures.
    static List<Region> sheets(Ui ui, AuditorProtocol protocol) {
        var words = new LineWords(Labels.of(ui.texts()));
        var all = new ArrayList<String>(facts(ui, protocol, words));
        if (protocol.agreed().isEmpty()) {
            all.add(ui.texts().say("reports.protocol.none"));
        } else {
            all.add(ui.texts().say("reports.protocol.agreed"));
            protocol.agreed().forEach(line -> all.add(name(words, line)));
        }
        var pages = new ArrayList<Region>();
        for (int first = 0; first < all.size(); first += LINES) {
            int end = Math.min(all.size(), first + LINES);
            pages.add(page(ui, all.subList(first, end), end == all.size()));
        }
        return pages;
    }

    private static List<String> facts(Ui ui, AuditorProtocol protocol, LineWords words) {
        var texts = ui.texts();
        var facts = new ArrayList<String>();
        facts.add(texts.say("reports.protocol.report", protocol.site(), words.period(protocol.period())));
        facts.add(texts.say("reports.protocol.day", texts.date(protocol.day())));
        facts.add(texts.say("reports.protocol.who", protocol.auditor(), protocol.shownBy(), protocol.present()));
        facts.add(texts.say("reports.protocol.how"));
        facts.add(texts.say("reports.protocol.sample", protocol.sample()));
        protocol.hashes()
                .forEach(file -> facts.add(texts.say("reports.protocol.hash", file.name(), grouped(file.sha256()))));
        return facts;
    }

    /// Groups the hash for comparison, so that no group is split at the end of a line.
    private static String grouped(String hash) {
        return hash.replaceAll("(.{16})(?=.)", "$1 ");
    }

    private static String name(LineWords words, CheckedLine line) {
        return words.heading(line.table()) + ": "
                + words.of(ReportLine.without(line.table(), line.category(), CellStatus.NOT_GIVEN));
    }

    private static Region page(Ui ui, List<String> words, boolean isLast) {
        var view = ui.views().load(ProtocolSheetController.class);
        ((ProtocolSheetController) view.controller()).show(ui, words, isLast);
        return (Region) view.root();
    }

    private void show(Ui ui, List<String> words, boolean isLast) {
        Wrapping.show(heading, ui.texts().say("reports.protocol.title"));
        for (var sentence : words) {
            lines.getChildren().add(line(sentence));
        }
        if (isLast) {
            signatures.getChildren().addAll(line(ui.texts().say("reports.protocol.signature.auditor")),
                    line(ui.texts().say("reports.protocol.signature.site")));
        }
    }

    private static Label line(String words) {
        var line = new Label();
        line.setMinHeight(Label.USE_PREF_SIZE);
        Wrapping.show(line, words);
        return line;
    }
}
