import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.mozilla.javascript.BaseFunction;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.Scriptable;

/**
 * The library itself inside Java, by Mozilla Rhino, against the golden vectors:
 * java -cp rhino.jar examples/vectors/Rhino.java dist/es5/congvu.js examples/vectors
 *
 * Language version ES6 gives Rhino its Map, Set and Symbol; interpreted, for one function is larger than a Java method may be.
 */
public class Rhino {
  public static void main(String[] arguments) throws IOException {
    Path library = Path.of(arguments[0]);
    Path folder = Path.of(arguments[1]);
    Context context = Context.enter();
    try {
      context.setLanguageVersion(Context.VERSION_ES6);
      context.setOptimizationLevel(-1);
      Scriptable scope = context.initStandardObjects();
      context.evaluateString(scope, read(library), "congvu.js", 1, null);
      context.evaluateString(scope, read(folder.resolve("check.js")), "check.js", 1, null);
      Object congvu = scope.get("congvu", scope);
      Object due = ((Function) ((Scriptable) congvu).get("addWorkingDays", scope))
          .call(context, scope, scope, new Object[] {"2024-04-26", 1});
      System.out.println("1 working day after 2024-04-26: " + due);
      Function check = (Function) scope.get("checkVectors", scope);
      Object right = check.call(context, scope, scope, new Object[] {congvu, reader(folder), printer()});
      System.exit(Boolean.TRUE.equals(right) ? 0 : 1);
    } finally {
      Context.exit();
    }
  }

  private static Function reader(Path folder) {
    return new BaseFunction() {
      @Override
      public Object call(Context context, Scriptable scope, Scriptable self, Object[] given) {
        try {
          return read(folder.resolve(Context.toString(given[0])));
        } catch (IOException fault) {
          throw Context.throwAsScriptRuntimeEx(fault);
        }
      }
    };
  }

  private static Function printer() {
    return new BaseFunction() {
      @Override
      public Object call(Context context, Scriptable scope, Scriptable self, Object[] given) {
        System.out.println(Context.toString(given[0]));
        return Context.getUndefinedValue();
      }
    };
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }
}
