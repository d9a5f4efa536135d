/**
 * What REFI-QDA 1.5 (www.qdasoftware.org, sections 5.2 and 6.2) allows of the elements that this project writes, as XML
 * Schema: names, order, attributes, identifiers and colours. Elements of the standard that it does not write are left
 * out, so that one of them is an error here.
 */
const common = `
  <xs:simpleType name="guid"><xs:restriction base="xs:token">
    <xs:pattern value="[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"/>
  </xs:restriction></xs:simpleType>
  <xs:simpleType name="colour"><xs:restriction base="xs:token"><xs:pattern value="#[0-9A-Fa-f]{6}"/></xs:restriction></xs:simpleType>
  <xs:complexType name="codes"><xs:sequence>
    <xs:element name="Code" type="code" maxOccurs="unbounded"/>
  </xs:sequence></xs:complexType>
  <xs:complexType name="code"><xs:sequence>
    <xs:element name="Description" type="xs:string" minOccurs="0"/>
    <xs:element name="Code" type="code" minOccurs="0" maxOccurs="unbounded"/>
  </xs:sequence>
    <xs:attribute name="guid" type="guid" use="required"/>
    <xs:attribute name="name" type="xs:string" use="required"/>
    <xs:attribute name="isCodable" type="xs:boolean" use="required"/>
    <xs:attribute name="color" type="colour"/>
  </xs:complexType>`;

const schema = (kind: string, root: string, types: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns="urn:QDA-XML:${kind}:1.0" xmlns:xs="http://www.w3.org/2001/XMLSchema"
  targetNamespace="urn:QDA-XML:${kind}:1.0" elementFormDefault="qualified">${root}${common}${types}
</xs:schema>`;

export const codebookSchema = schema(
  'codebook',
  `
  <xs:element name="CodeBook"><xs:complexType><xs:sequence>
    <xs:element name="Codes" type="codes"/>
  </xs:sequence><xs:attribute name="origin" type="xs:string"/></xs:complexType></xs:element>`,
  '',
);

export const projectSchema = schema(
  'project',
  `
  <xs:element name="Project">
    <xs:complexType><xs:sequence>
      <xs:element name="Users"><xs:complexType><xs:sequence>
        <xs:element name="User" maxOccurs="unbounded"><xs:complexType>
          <xs:attribute name="guid" type="guid" use="required"/>
          <xs:attribute name="name" type="xs:string"/><xs:attribute name="id" type="xs:string"/>
        </xs:complexType></xs:element>
      </xs:sequence></xs:complexType></xs:element>
      <xs:element name="CodeBook"><xs:complexType><xs:sequence><xs:element name="Codes" type="codes"/></xs:sequence></xs:complexType></xs:element>
      <xs:element name="Variables"><xs:complexType><xs:sequence>
        <xs:element name="Variable" maxOccurs="unbounded"><xs:complexType>
          <xs:attribute name="guid" type="guid" use="required"/><xs:attribute name="name" type="xs:string" use="required"/>
          <xs:attribute name="typeOfVariable" use="required" fixed="Text"/>
        </xs:complexType></xs:element>
      </xs:sequence></xs:complexType></xs:element>
      <xs:element name="Sources"><xs:complexType><xs:sequence>
        <xs:element name="TextSource" type="source" maxOccurs="unbounded"/>
      </xs:sequence></xs:complexType></xs:element>
      <xs:element name="Description" type="xs:string" minOccurs="0"/>
    </xs:sequence>
      <xs:attribute name="name" type="xs:string" use="required"/><xs:attribute name="origin" type="xs:string"/>
      <xs:attribute name="creatingUserGUID" type="guid"/>
    </xs:complexType>
  </xs:element>`,
  `
  <xs:complexType name="source"><xs:sequence>
    <xs:element name="Description" type="xs:string" minOccurs="0"/>
    <xs:element name="PlainTextSelection" type="selection" minOccurs="0" maxOccurs="unbounded"/>
    <xs:element name="VariableValue" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="VariableRef" type="reference"/><xs:element name="TextValue" type="xs:string"/>
    </xs:sequence></xs:complexType></xs:element>
  </xs:sequence>
    <xs:attribute name="guid" type="guid" use="required"/><xs:attribute name="name" type="xs:string"/>
    <xs:attribute name="plainTextPath" use="required"><xs:simpleType><xs:restriction base="xs:string">
      <xs:pattern value="internal://[0-9a-f\\-]{36}\\.txt"/>
    </xs:restriction></xs:simpleType></xs:attribute>
    <xs:attribute name="creatingUser" type="guid"/>
  </xs:complexType>
  <xs:complexType name="selection"><xs:sequence>
    <xs:element name="Description" type="xs:string" minOccurs="0"/>
    <xs:element name="Coding" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:sequence>
      <xs:element name="CodeRef" type="reference"/>
    </xs:sequence><xs:attribute name="guid" type="guid" use="required"/><xs:attribute name="creatingUser" type="guid"/></xs:complexType></xs:element>
  </xs:sequence>
    <xs:attribute name="guid" type="guid" use="required"/><xs:attribute name="name" type="xs:string"/>
    <xs:attribute name="startPosition" type="xs:nonNegativeInteger" use="required"/>
    <xs:attribute name="endPosition" type="xs:positiveInteger" use="required"/>
    <xs:attribute name="creatingUser" type="guid"/>
  </xs:complexType>
  <xs:complexType name="reference"><xs:attribute name="targetGUID" type="guid" use="required"/></xs:complexType>`,
);
