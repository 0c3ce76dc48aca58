package org.daybook.packaged.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.daybook.demo.InventedSite;
import org.daybook.packaged.Hand;
import org.daybook.packaged.Idle;
import org.daybook.packaged.Journey;
import org.daybook.packaged.Looks;
import org.daybook.packaged.Prepared;

/// Does everything with a woman's record that could leave a trace outside the store: types and hides, looks at her document,
/// makes her copy, papers for others and a backup. `hers` is for what anybody can read, `letters` for what is sealed.
public final class LeavesTraces implements Journey {
    @Override
    public void run(Hand hand, Looks looks) throws IOException {
        var folder = Prepared.here().folder();
        var hers = Files.createDirectories(folder.resolve("hers"));
        var card = Prepared.here().cards().guest();
        SignedIn.toToday(hand);
        typesAndHides(hand, card);
        looksAtHerPaper(hand, card);
        makesHerCopy(hand, hers);
        var other = Prepared.here().cards().greek();
        savesHerLetter(hand, other, Files.createDirectories(folder.resolve("letters")));
        savesHerCv(hand, hers);
        savesHerCertificate(hand, hers);
        backsUp(hand, Files.createDirectories(folder.resolve("stick")));
    }

    private static void typesAndHides(Hand hand, String card) {
        Ways.toHer(hand, card);
        Ways.edit(hand, "participants.record.membership", "edit-membership", "roomName");
        hand.to("roomName");
        hand.type("Zuleikåmarka");
        hand.press(KeyCode.F9);
        SignedIn.arrive(hand, InventedSite.WORD);
        hand.chord(KeyCode.CONTROL, KeyCode.DIGIT1);
        hand.awaits("numbers");
    }

    private static void looksAtHerPaper(Hand hand, String card) {
        Ways.toHer(hand, card);
        Ways.turnTo(hand, "papers.tab.title", "open");
        // Her documents are read in the meantime, and are above the form to which the first step led.
        hand.section("papers.tab.title");
        Ways.press(hand, "open");
        hand.awaits("image");
        var image = (ImageView) hand.one("image");
        Idle.until(() -> Idle.onScreen(() -> image.getImage() != null), () -> "no page is drawn: " + hand.words());
        Ways.press(hand, "paper-back");
    }

    private static void makesHerCopy(Hand hand, Path folder) {
        Ways.turnTo(hand, "rights.tab.title", "read-copy");
        Ways.press(hand, "read-copy");
        hand.awaits("talked");
        Ways.press(hand, "talked");
        hand.to("take-copy");
        hand.choosing(folder, () -> hand.press(KeyCode.SPACE));
        try (var files = Files.list(folder)) {
            if (files.noneMatch(file -> file.toString().endsWith(".pdf"))) {
                throw new AssertionError("no copy in her folder; on screen: " + hand.words());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void savesHerLetter(Hand hand, String card, Path folder) {
        Ways.toHer(hand, card);
        Ways.turnTo(hand, "referrals.tab.title", "referral-letter");
        Ways.press(hand, "referral-letter");
        hand.awaits("print-save");
        Ways.press(hand, "print-save");
        hand.to("dialog-verb");
        hand.choosing(folder, () -> hand.press(KeyCode.SPACE));
        hand.awaits("file-passphrase");
        hand.press(KeyCode.ESCAPE);
        hand.awaitsNo("file-passphrase");
        if (hand.shows("print-save")) {
            hand.press(KeyCode.ESCAPE);
        }
        hand.awaitsNo("print-save");
    }

    private static void savesHerCv(Hand hand, Path folder) {
        Ways.turnTo(hand, "work.section.title", "makeCv");
        Ways.press(hand, "makeCv");
        hand.awaits("cv-save");
        Ways.press(hand, "skills");
        saves(hand, "cv-save", folder);
        Ways.press(hand, "cv-back");
    }

    private static void savesHerCertificate(Hand hand, Path folder) {
        Ways.turnTo(hand, "milestones.tab.title", "milestone-certificate");
        Ways.press(hand, "milestone-certificate");
        hand.fill("certificate-name", "Zuleikåmarka");
        hand.fill("certificate-title", "Aliasqvist");
        saves(hand, "certificate-save", folder);
    }

    /// Waits until a file more is there.
    private static void saves(Hand hand, String id, Path folder) {
        int before = files(folder);
        hand.to(id);
        hand.choosing(folder, () -> hand.press(KeyCode.SPACE));
        Idle.until(() -> files(folder) > before, () -> "nothing was saved; on screen: " + hand.words());
    }

    private static int files(Path folder) {
        try (var files = Files.list(folder)) {
            return (int) files.filter(file -> file.toString().endsWith(".pdf")).count();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void backsUp(Hand hand, Path folder) {
        hand.click("keeping-room");
        hand.to("choose");
        hand.choosing(folder, () -> hand.press(KeyCode.SPACE));
        Ways.press(hand, "now");
        Idle.until(() -> isWritten(folder), () -> "no backup; on screen: " + hand.words());
    }

    private static boolean isWritten(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".backup"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
