import ArgumentParser
import Glibc

/// The command line: it finds files, calls the library, writes the result and ends with a status.
@main
struct CypImpact: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cyp-impact",
    abstract: "Assess what a proposed policy does to children and young people.",
    discussion: """
      Results go to standard output, everything else to standard error.

      Exit status: 0 done; 1 done, and something at or above --fail-on was found; 2 a document or the command line \
      is wrong, nothing was written; 3 done, but a module gave no answer; 4 could not run.
      """,
    version: Program.version,
    subcommands: [
      Assess.self, Compare.self, Validate.self, Campaigns.self, StrategyCommand.self, Explain.self, Sensitivity.self,
      New.self, Plugins.self, Cases.self,
    ])

  static func main() {
    StandardStreams.prepare()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let stop as Stop {
      if !stop.sentence.isEmpty { StandardStreams.say("cyp-impact: " + stop.sentence) }
      Glibc.exit(stop.status.rawValue)
    } catch {
      end(with: error)
    }
  }

  /// Help and version end well; a mistake on the command line is status 2.
  private static func end(with error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if code.isSuccess {
      do { try Output.write(message + "\n", to: nil) } catch let stop as Stop {
        StandardStreams.say("cyp-impact: " + stop.sentence)
        Glibc.exit(stop.status.rawValue)
      } catch {}
      Glibc.exit(0)
    }
    if !message.isEmpty { StandardStreams.say(message) }
    Glibc.exit(code == .validationFailure || code.rawValue == 64 ? ExitStatus.wrongDocument.rawValue : code.rawValue)
  }
}

/// The program's name and version.
enum Program {
  static let version = "0.1.0"
}
