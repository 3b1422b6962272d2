package com.opensymphony.workflow.loader;

import com.opensymphony.workflow.InvalidWorkflowDescriptorException;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads workflow XML. It fetches nothing that the XML names, neither DTD nor entity. */
public class WorkflowLoader {
  public WorkflowLoader() {}

  public static WorkflowDescriptor load(InputStream xml, boolean validate)
      throws SAXException, IOException, InvalidWorkflowDescriptorException {
    Element root = builder().parse(xml).getDocumentElement();
    if (!root.getTagName().equals("workflow")) {
      throw new SAXException("a workflow begins with <workflow>, not <" + root.getTagName() + ">");
    }
    WorkflowDescriptor descriptor = AbstractDescriptor.read(new WorkflowDescriptor(), null, root);
    if (validate) {
      descriptor.validate();
    }
    return descriptor;
  }

  private static DocumentBuilder builder() throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.setXIncludeAware(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
      builder.setErrorHandler(null);
      return builder;
    } catch (ParserConfigurationException e) {
      throw new SAXException("this Java's XML parser can't be made safe", e);
    }
  }
}
