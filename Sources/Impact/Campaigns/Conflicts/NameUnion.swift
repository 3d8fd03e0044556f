/// Puts names together that belong together.
struct NameUnion {
  private var parents: [Int] = []
  private var names: [String: Int] = [:]

  mutating func node(_ name: String) -> Int {
    if let known = names[name] { return known }
    names[name] = parents.count
    parents.append(parents.count)
    return parents.count - 1
  }

  mutating func root(_ node: Int) -> Int {
    var root = node
    while parents[root] != root { root = parents[root] }
    var step = node
    while parents[step] != root { (step, parents[step]) = (parents[step], root) }
    return root
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (left, right) = (root(one), root(other))
    parents[max(left, right)] = min(left, right)
  }
}
