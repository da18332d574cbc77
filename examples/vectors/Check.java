import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks an implementation of working days in plain Java against the golden vectors:
 * java examples/vectors/Check.java examples/vectors
 *
 * It reads the table of working days and nothing else of the library; what it does is all that a port has to do.
 */
public class Check {
  private final List<LocalDate> worked = new ArrayList<>();

  Check(String table) {
    var years = new TreeMap<Integer, String>();
    Matcher row = Pattern.compile("\"(\\d{4})\": \"([01]+)\"").matcher(table);
    while (row.find()) years.put(Integer.valueOf(row.group(1)), row.group(2));
    years.forEach((year, marks) -> {
      for (int place = 0; place < marks.length(); place++)
        if (marks.charAt(place) == '1') worked.add(LocalDate.ofYearDay(year, place + 1));
    });
  }

  /** How many working days there are up to and including a day. */
  private int upTo(LocalDate day) {
    int place = Collections.binarySearch(worked, day);
    return place >= 0 ? place + 1 : -place - 1;
  }

  /** The day so many working days after (before, if negative) a day, which is not counted itself; 0 is the day itself. */
  LocalDate addWorkingDays(LocalDate start, int days) {
    if (days == 0) return start;
    return days > 0 ? worked.get(upTo(start) + days - 1) : worked.get(upTo(start.minusDays(1)) + days);
  }

  /** Working days after the first day, up to and including the last; negative when the last is earlier. */
  int countWorkingDays(LocalDate first, LocalDate last) {
    return upTo(last) - upTo(first);
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments.length > 0 ? arguments[0] : ".");
    var check = new Check(read(folder.resolve("working-days.json")));
    int vectors = 0;
    int wrong = 0;
    Matcher add = Pattern.compile("\"date\": \"([0-9-]+)\",\\s*\"days\": (-?\\d+)\\s*\\},\\s*\"expected\": \\{\\s*\"date\": \"([0-9-]+)\"")
        .matcher(read(folder.resolve("add.json")));
    for (; add.find(); vectors++) {
      var result = check.addWorkingDays(LocalDate.parse(add.group(1)), Integer.parseInt(add.group(2)));
      if (result.equals(LocalDate.parse(add.group(3)))) continue;
      wrong++;
      System.out.println(add.group(1) + " " + add.group(2) + ": expected " + add.group(3) + ", got " + result);
    }
    Matcher count = Pattern.compile("\"from\": \"([0-9-]+)\",\\s*\"to\": \"([0-9-]+)\"\\s*\\},\\s*\"expected\": \\{\\s*\"days\": (-?\\d+)")
        .matcher(read(folder.resolve("count.json")));
    for (; count.find(); vectors++) {
      int result = check.countWorkingDays(LocalDate.parse(count.group(1)), LocalDate.parse(count.group(2)));
      if (result == Integer.parseInt(count.group(3))) continue;
      wrong++;
      System.out.println(count.group(1) + " to " + count.group(2) + ": expected " + count.group(3) + ", got " + result);
    }
    System.out.println(vectors + " vectors, " + wrong + " wrong");
    System.exit(wrong > 0 || vectors == 0 ? 1 : 0);
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
