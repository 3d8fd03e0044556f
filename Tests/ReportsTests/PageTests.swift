import Impact
import Testing
import YAMLReading

@testable import Reports

@Suite("A page")
struct PageTests {
  @Test("is well-formed, whatever the names in it")
  func wellFormed() throws {
    for calendar in [CalendarFixture.small, CalendarFixture.hostile, CalendarFixture.calendar([])] {
      #expect(Markup.mistakes(in: try render(calendar, as: .html)) == [])
    }
    #expect(Markup.mistakes(in: "<p><b></p>") != [] && Markup.mistakes(in: "<p>1 < 2</p>") != [])
  }

  @Test("turns names into text, never into tags, attributes or links elsewhere")
  func hostile() throws {
    let text = try render(CalendarFixture.hostile, as: .html)
    #expect(!text.contains("<script") && !text.contains("<img") && !text.contains("onload=\""))
    #expect(text.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &quot;x&quot; ]]&gt; &amp;"))
    #expect(Markup.values(of: "href", in: text).allSatisfy { $0 == "#tables" || $0.hasPrefix("#campaign-") })
  }

  @Test("asks for nothing from the network and runs nothing")
  func selfContained() throws {
    let text = try render(CalendarFixture.small, as: .html)
    let policy = "default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;"
    #expect(Markup.values(of: "content", in: text).contains(policy))
    let elsewhere = text.replacing("http://www.w3.org/", with: "")
    for word in ["http:", "https:", "<script", "src=", "@import", "<link"] { #expect(!elsewhere.contains(word)) }
  }

  @Test("names each picture, describes it, and leads from every name to a row of a table")
  func pictures() throws {
    let text = try render(CalendarFixture.small, as: .html)
    let ids = Markup.values(of: "id", in: text)
    #expect(Set(ids).count == ids.count)
    #expect(text.split(separator: "role=\"img\"").count - 1 == 3)
    for key in ["aria-labelledby", "aria-describedby"] {
      #expect(Markup.values(of: key, in: text).allSatisfy(ids.contains))
    }
    #expect(Markup.values(of: "href", in: text).allSatisfy { ids.contains(String($0.dropFirst())) })
    #expect(text.contains("<th scope=\"row\"") && text.contains("<caption>"))
  }

  @Test(
    "has words that stand out from their ground and shapes that can be seen, in light, dark and print (WCAG 1.4.3, 1.4.11)"
  )
  func contrast() throws {
    let schemes = PageStyle.sheet.description.split(separator: "--ground: ").filter { $0.hasPrefix("#") }
    #expect(schemes.count == 3)
    for scheme in schemes {
      let colours = Dictionary(
        "--ground: \(scheme)".matches(of: #/--([a-z-]+): #([0-9a-f]{6})/#).map { ("\($0.1)", "\($0.2)") },
        uniquingKeysWith: { first, _ in first })
      let ground = try #require(colours["ground"])
      for (name, least) in [("ink", 7.0), ("quiet", 5), ("link", 5), ("mark", 4.5), ("other", 4.5)] {
        #expect(Contrast.ratio(try #require(colours[name]), ground) >= least, "\(name) on \(ground)")
      }
    }
  }
}
