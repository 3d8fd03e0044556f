import CommandRunner
import Foundation
import Testing

@Suite("The campaign register as a table")
struct CampaignTableTests {
  private func campaigns(_ arguments: String...) throws -> Ended {
    try Checkout.command(["campaigns"] + arguments).run()
  }

  @Test("is exported, imported and exported again as the same bytes, and checked with the same result")
  func roundTrip() throws {
    let scratch = try Scratch()
    let table = try campaigns("export")
    #expect(table.status == 0 && table.said == "")
    let path = try scratch.write(table.text, to: "register.csv")
    let document = try campaigns("import", path)
    #expect(document.status == 0 && document.said == "")
    #expect(try campaigns("export", "--format", "yaml").wrote(theSameAs: document))
    let yaml = try scratch.write(document.text, to: "register.yaml")
    #expect(try campaigns("export", "--campaigns", yaml).wrote(theSameAs: table))
    #expect(try campaigns("export", "--campaigns", path).wrote(theSameAs: table))
    let conflicts = try campaigns("check", "--format", "json", "--campaigns", yaml)
    #expect(try campaigns("check", "--format", "json", "--campaigns", path).wrote(theSameAs: conflicts))
  }

  @Test("makes one register with the documents of its folder")
  func folder() throws {
    let scratch = try Scratch()
    let table = "id,name,lead,nations,themes\nsecond,Second,HO,England,learning/attendance\n"
    let path = try scratch.write(table, to: "b.csv")
    let document = try campaigns("import", path)
    _ = try scratch.write(document.text.replacing("second", with: "first"), to: "a.yaml")
    let both = try campaigns("export", "--campaigns", URL(filePath: path).deletingLastPathComponent().path).text
    #expect(both.split(separator: "\r\n").dropFirst().map { $0.prefix { $0 != "," } } == ["first", "second"])
  }

  @Test("with mistakes is refused with all their places, and nothing is written")
  func mistakes() throws {
    let scratch = try Scratch()
    let path = try scratch.write("id,name,lead,nations,themes\nA,One,HO,Englnd,\nb,Two\n", to: "t.csv")
    let output = path + ".yaml"
    let ended = try campaigns("import", path, "--output", output)
    #expect(ended.status == 2 && ended.output.isEmpty)
    for part in ["t.csv:2:1: error:", "t.csv:2:10: error:", "t.csv:3:6: error:", "needs `themes`", "`England`"] {
      #expect(ended.said.contains(part), "\(part) in \(ended.said)")
    }
    #expect(!FileManager.default.fileExists(atPath: output))
    #expect(try campaigns("import", path + ".gone").status == 4)
  }

  @Test("is begun by a record with every field, which stands for itself once the blanks are filled")
  func add() throws {
    let scratch = try Scratch()
    let record = try campaigns("add", "--id", "new-one", "--name", "New: one", "--lead", "DfE")
    #expect(record.status == 0)
    let blank = try scratch.write(record.text, to: "blank.yaml")
    let refused = try campaigns("check", "--campaigns", blank)
    #expect(refused.status == 2 && refused.said.contains("needs `themes`"))
    let filled = record.text.replacing("nations: ", with: "nations: [Wales]")
      .replacing("themes: ", with: "themes: [learning/attendance]")
    let path = try scratch.write(filled, to: "filled.yaml")
    #expect(try campaigns("export", "--campaigns", path).text.contains("new-one,,New: one,,,DfE,,Wales"))
    #expect(try campaigns("add", "--id", "time-to-change", "--name", "A").status == 2)
    #expect(try campaigns("add", "--id", "Not an id", "--name", "A").said.contains("Not an id"))
    #expect(try campaigns("add", "--id", "new-one", "--name", "A", "--output", path).status == 4)
  }
}
