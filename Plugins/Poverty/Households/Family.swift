/// An example family: who they are, what they earn, where they live. It has the same keys as `families.yaml`.
package struct Family: Decodable, Sendable {
  /// Id.
  package var id: String
  /// Title.
  package var title: String
  /// `England`, `Wales` or `Scotland`.
  package var nation: String
  /// Whether they live in Greater London.
  package var london: Bool
  /// One adult, or a couple.
  package var adults: [Adult]
  /// Dependent children.
  package var children: [Child]
  /// Where they live.
  package var home: Home
  /// What they pay for childcare.
  package var childcare: Childcare?
  /// Council tax they are taken to pay, after any support.
  package var councilTax: Cost?
  /// Whether one spouse passes on a part of the Personal Allowance.
  package var marriageAllowance: Bool

  /// An adult.
  package struct Adult: Decodable, Sendable {
    /// Age in years.
    package var age: Int
    /// Hours of paid work a week.
    package var hours: Double?
    /// Pay for an hour.
    package var wage: Cost?
    /// Pay before tax, instead of hours and wage.
    package var earnings: Cost?
    /// Whether the adult cares for a disabled person for 35 hours a week.
    package var carer: Bool?
  }

  /// A child.
  package struct Child: Decodable, Sendable {
    /// Age in years.
    package var age: Int
    /// Rate of the care component of Disability Living Allowance: `lowest`, `middle` or `highest`.
    package var disability: String?
  }

  /// A home.
  package struct Home: Decodable, Sendable {
    /// Who owns it.
    package enum Tenure: String, Decodable, Sendable {
      /// A council or housing association.
      case social
      /// A private landlord.
      case `private`
      /// The family, without a mortgage.
      case owner
    }

    /// Who owns it.
    package var tenure: Tenure
    /// Rent.
    package var rent: Cost?
    /// Name of the Local Housing Allowance for its area and size.
    package var allowance: String?
  }

  /// Paid childcare.
  package struct Childcare: Decodable, Sendable {
    /// What the family pays before Universal Credit gives back its share.
    package var cost: Cost
    /// Children in it.
    package var children: Int
  }

  private enum CodingKeys: String, CodingKey {
    case id, title, nation, london, adults, children, home, childcare
    case councilTax = "council_tax"
    case marriageAllowance = "marriage_allowance"
  }

  /// Reads a family; what `families.yaml` may leave out is absent or false.
  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    id = try fields.decode(String.self, forKey: .id)
    title = try fields.decode(String.self, forKey: .title)
    nation = try fields.decode(String.self, forKey: .nation)
    london = try fields.decodeIfPresent(Bool.self, forKey: .london) ?? false
    adults = try fields.decode([Adult].self, forKey: .adults)
    children = try fields.decodeIfPresent([Child].self, forKey: .children) ?? []
    home = try fields.decode(Home.self, forKey: .home)
    childcare = try fields.decodeIfPresent(Childcare.self, forKey: .childcare)
    councilTax = try fields.decodeIfPresent(Cost.self, forKey: .councilTax)
    marriageAllowance = try fields.decodeIfPresent(Bool.self, forKey: .marriageAllowance) ?? false
  }
}

/// A sum: one of the rates, or an amount given for the family.
package struct Cost: Decodable, Sendable {
  /// Name of a rate.
  package var rate: String?
  /// Amount in `unit`.
  package var amount: Double?
  /// Unit of `amount`, such as `GBP/month`.
  package var unit: String?
}
