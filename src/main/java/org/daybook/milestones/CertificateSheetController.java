package org.daybook.milestones;

import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.daybook.ui.Ui;

/// A certificate as printed, black on white, identical to its file.
final class CertificateSheetController {
    @FXML
    private Label head;
    @FXML
    private Label heading;
    @FXML
    private Label says;
    @FXML
    private Label name;
    @FXML
    private Label tookPart;
    @FXML
    private Label title;
    @FXML
    private Label facts;
    @FXML
    private Label day;
    @FXML
    private Label date;
    @FXML
    private Label signs;

    /// Returns the sheet as a node that is in no scene.
    static Region make(Ui ui, Certificate certificate) {
        var view = ui.views().load(CertificateSheetController.class);
        ((CertificateSheetController) view.controller()).show(new CertificateWords(certificate));
        return (Region) view.root();
    }

    private void show(CertificateWords words) {
        fit(head, words.head(), new Room(1.214, 50));
        heading.setText(words.heading());
        says.setText(words.says());
        fit(name, words.name(), new Room(2.7, 21));
        tookPart.setText(words.tookPart());
        fit(title, words.title(), new Room(1.7, 34));
        fit(facts, words.facts(), new Room(1.214, 50));
        day.setText(words.day().above());
        date.setText(words.day().below());
        fit(signs, words.signs().below(), new Room(1, 24));
    }

    /// @param size    the font size, in em
    /// @param letters the number of characters that are certain to fit into the line
    private record Room(double size, int letters) {}

    /// Lines are not wrapped: the font is made smaller if there are too many characters.
    private static void fit(Label line, String words, Room room) {
        int many = Math.max(room.letters(), words.codePointCount(0, words.length()));
        line.setText(words);
        line.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.3fem;", room.size() * room.letters() / many));
    }
}
